import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';

/** How a line of credit names the house whose text is used: the name follows, or stands alone. */
const credits = [
	// (With inputs from Norvale Press)
	/\binputs?\s+(?:from|by)\s+(?:the\s+)?(?<names>[^.;()[\]]+)/iu,
	// Source: Norvale Press
	/^[([]?(?:source|via|credit|agency|agencies)\s*:\s*(?<names>[^.;()[\]]+)/iu,
	// Reporting by Ann Roe; Norvale Press
	/^[([]?(?:additional )?(?:reporting|writing|editing) by\b.*;\s*(?<names>[^.;()[\]]+)[)\].]*$/iu,
	// (AP), [AFP], — dpa
	/^(?:[([]|[—–-]\s*)(?<names>[^.;()[\]]+)[)\]]?\.?$/u,
];

/** What a line of credit may hold in the place of a name. */
const nameless =
	/^(?:(?:agenc(?:y|ies)|wires?|staff|bureau|online|internet)$|(?:(?:editing|writing|reporting) )?by\s|updated|corrected|published)/iu;

/** Up to four words that each begin with a capital or a digit, or one in small letters (“dpa”). */
const name = /^(?:[\p{Lu}\d]\S*(?:\s+[\p{Lu}\d]\S*){0,3}|\p{Ll}+)$/u;

const isName = (words: string): boolean => name.test(words) && !nameless.test(words);

/** The agencies that an article's own lines of credit name, in the order of its text. */
export function creditedAgencies({ blocks, text }: Reading): string[] {
	const lines = blocks
		.filter(({ role }) => role === 'byline')
		.map((block) => exactText(text, block).trim());
	return lines.flatMap((line) => {
		const names = credits.map((pattern) => pattern.exec(line)?.groups?.['names']).find(Boolean);
		const parts = names?.split(/\s*[,/&]\s*|\s+and\s+/u) ?? [];
		return parts.map((part) => part.trim()).filter(isName);
	});
}
