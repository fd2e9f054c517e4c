import { isNickname } from '../../../language/nicknames.ts';
import { exactText } from '../../../model/selector.ts';
import type { MarkedSpan } from '../sentences/quotation-marks.ts';
import type { Unnumbered } from './quotations.ts';

/** What stands between marks, with what is no quotation but somebody's nickname apart. */
export function withoutNicknames(
	text: string,
	spans: readonly MarkedSpan[],
): { readonly spans: readonly MarkedSpan[]; readonly nicknames: readonly Unnumbered[] } {
	const called = new Set(spans.filter((span) => isNicknameAt(text, span)));
	const nicknames = Array.from(called, ({ block, start, end }): Unnumbered => ({
		...{ block, start, end, kind: 'scare', speaker: null, cue: null },
		kindBasis: { rule: 'word that names', confidence: 0.9 },
	}));
	return { spans: spans.filter((span) => !called.has(span)), nicknames };
}

/** “Ann “Bill” Roe”. */
function isNicknameAt(text: string, span: MarkedSpan): boolean {
	const [before] = /[\p{L}'’-]+(?= .$)/u.exec(
		text.slice(Math.max(0, span.start - 40), span.start),
	) ?? [''];
	const [behind] = /(?<=^. )[\p{L}'’-]+/u.exec(text.slice(span.end, span.end + 40)) ?? [''];
	return isNickname(before, exactText(text, span), behind);
}
