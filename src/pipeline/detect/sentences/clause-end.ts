import { quotedPos, type FrameToken } from './frames.ts';

/** Where the clause that begins at `from` ends: at a stop, at “but” or “while”, or at the limit. */
export function clauseEnd(
	tokens: readonly FrameToken[],
	from: number,
	limit = tokens.length,
): number {
	let at = from;
	while (at < limit && !stops(tokens, at)) at++;
	while (at > from && /^(?:,|and|but|also|has|have|had)$/u.test(tokens[at - 1]!.lower)) at--;
	return at;
}

function stops(tokens: readonly FrameToken[], at: number): boolean {
	const { text, lower, pos } = tokens[at]!;
	if (pos === quotedPos || pos === 'SYM') return false;
	if (/^(?:[.!?;]|—|–)$/u.test(text)) return true;
	const next = tokens[at + 1]?.lower ?? '';
	return (
		(lower === 'but' && next !== 'not') ||
		(text === ',' && /^(?:while|although|though|adding|noting|saying|according|as)$/u.test(next))
	);
}
