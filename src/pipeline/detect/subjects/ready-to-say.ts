import type { FrameToken } from '../sentences/frames.ts';

/** “was careful to say”, “is at pains to say” says it; “was reluctant to say” does not. */
export function isReady(tokens: readonly FrameToken[], to: number): boolean {
	const [be, ready] = [tokens[to - 2]?.lower ?? '', tokens[to - 1]!];
	return (
		/^(?:is|are|was|were)$/u.test(be) &&
		/^(?:careful|quick|keen|eager|happy|proud|pleased|sorry|glad|anxious|first)$/u.test(ready.lower)
	);
}

/** “Roe herself said” */
export function isIntensive(tokens: readonly FrameToken[], at: number): boolean {
	const isOwn = /^(?:himself|herself|itself|themselves)$/u.test(tokens[at]?.lower ?? '');
	return isOwn && /^(?:PROPN|NOUN)$/u.test(tokens[at - 1]?.pos ?? '');
}
