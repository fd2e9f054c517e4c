import type { FrameToken } from '../sentences/frames.ts';

const perceived = /^(?:heard|overheard|seen|filmed|recorded|caught|captured|pictured)$/u;

/** So many words may say where somebody is perceived: “on a hot mic”, “by a camera at the gate”. */
const reach = 7;

/**
 * “The officer can be heard shouting”, “Roe was caught on a hot mic boasting”: where the participle stands that tells that
 * somebody is perceived to do what the verb at `verb` tells; null where nothing does.
 */
export function perceivedAt(tokens: readonly FrameToken[], verb: number): number | null {
	if (!tokens[verb]!.lower.endsWith('ing')) return null;
	let at = verb - 1;
	while (at > verb - reach && isWhere(tokens[at])) at--;
	const led = at === verb - 1 || tokens[at + 1]!.pos === 'ADP';
	const isPassive = /^(?:is|are|was|were|be|been)$/u.test(tokens[at - 1]?.lower ?? '');
	return led && isPassive && perceived.test(tokens[at]?.lower ?? '') ? at : null;
}

const isWhere = (token: FrameToken | undefined): boolean =>
	/^(?:ADP|DET|ADJ|NOUN|PROPN)$/u.test(token?.pos ?? '') && !perceived.test(token!.lower);
