import type { FrameToken } from '../sentences/frames.ts';

const perceived = /^(?:heard|overheard|seen|filmed|recorded|caught|captured|pictured)$/u;

/** “The officer can be heard shouting”: whether a participle tells what somebody is perceived to do. */
export function isPerceived(tokens: readonly FrameToken[], verb: number): boolean {
	return (
		tokens[verb]!.lower.endsWith('ing') &&
		perceived.test(tokens[verb - 1]?.lower ?? '') &&
		/^(?:is|are|was|were|be|been)$/u.test(tokens[verb - 2]?.lower ?? '')
	);
}
