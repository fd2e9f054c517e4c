import type { FrameToken } from '../sentences/frames.ts';

const perceived = /^(?:heard|overheard|seen|filmed|recorded|caught|captured|pictured)$/u;

/** What may stand between: “on a hot mic”, “on camera”, and nobody who could do it. */
const byDevice =
	/^(?:on|by|in|a|an|the|hot|open|live|police|security|camera|cameras|mic|microphone|tape|film|video|footage|audio|radio|cctv|recording|phone)$/u;

/** So many words may say what perceives somebody. */
const reach = 7;

/**
 * “The officer can be heard shouting”, “Roe was caught on a hot mic boasting”: where the participle stands that tells that
 * somebody is perceived to do what the verb at `verb` tells; null where nothing does.
 */
export function perceivedAt(tokens: readonly FrameToken[], verb: number): number | null {
	// “seen near a banner reading “…””
	if (!tokens[verb]!.lower.endsWith('ing') || tokens[verb]!.lower === 'reading') return null;
	let at = verb - 1;
	while (at > verb - reach && byDevice.test(tokens[at]?.lower ?? '')) at--;
	const isPassive = /^(?:is|are|was|were|be|been)$/u.test(tokens[at - 1]?.lower ?? '');
	return isPassive && perceived.test(tokens[at]?.lower ?? '') ? at : null;
}
