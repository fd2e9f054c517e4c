import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { FrameToken } from '../sentences/frames.ts';

const subjectForms = new Map([
	['him', 'he'],
	['her', 'she'],
	['them', 'they'],
]);

/** “according to him”. */
export function objectPronoun(tokens: readonly FrameToken[], at: number): NounPhrase | null {
	const token = tokens[at];
	const lower = subjectForms.get(token?.lower ?? '');
	if (!token || !lower || /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '')) return null;
	const head = { ...token, lower, pos: 'PRON' };
	return { from: at, to: at + 1, tokens: [token], head, name: [], possessor: [] };
}
