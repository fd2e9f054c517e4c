import { locale } from '../text/locale.ts';

const sentence = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
const row = new Intl.ListFormat(locale, { style: 'long', type: 'unit' });

/** Names as a sentence lists them: “A, B, and C”. */
export function listed(names: readonly string[]): string {
	return sentence.format(names);
}

/** Names or remarks one after another: “A, B, C”. */
export function inRow(names: readonly string[]): string {
	return row.format(names);
}

/** What stands between two of a row, where each is a link. */
export const between = row.formatToParts(['', '']).find(({ type }) => type === 'literal')!.value;

/** What stands between two remarks of a line. */
export const apart = ' · ';

/** Names and remarks that may have commas of their own. Intl knows no such list. */
export function setApart(names: readonly string[]): string {
	return names.join('; ');
}
