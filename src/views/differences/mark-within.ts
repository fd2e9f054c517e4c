import type { FinerMark } from './finer-marks.ts';

/** A tag, or a character by its code, or any other one: no words are lost between. */
const part = /<(?:"[^"]*"|'[^']*'|[^'">])*>|&(?:#\d+|#x[\da-f]+|[a-z\d]+);|[\s\S]/giu;

/**
 * The HTML of words with marks on some of them. Marks are cut at the tags that are there and at each
 * other, so that nothing ever nests wrongly. Where the HTML does not have `length` characters of
 * text, in which the marks count, it stays as it is.
 */
export function markWithin(html: string, marks: readonly FinerMark[], length: number): string {
	const parts = placed(html);
	const [last] = parts.slice(-1);
	if (marks.length === 0 || last?.end !== length) return html;
	let open = '';
	const marked = parts.map(({ text, start, end }) => {
		const wanted = start === end ? '' : kindsAt(marks, start);
		const change = wanted === open ? '' : `${open && '</span>'}${wanted && opening(wanted)}`;
		open = wanted;
		return change + text;
	});
	return `${marked.join('')}${open && '</span>'}`;
}

/** Tags have no length in the text; other parts have that of the character they stand for. */
function placed(html: string) {
	let at = 0;
	return (html.match(part) ?? []).map((text) => {
		const start = at;
		at += lengthOf(text);
		return { text, start, end: at };
	});
}

function lengthOf(text: string): number {
	if (text.startsWith('<') && text.length > 1) return 0;
	const code = /^&#(x?)([\da-f]+);$/iu.exec(text);
	if (code) return Number.parseInt(code[2]!, code[1] ? 16 : 10) > 0xffff ? 2 : 1;
	return text.startsWith('&') ? 1 : text.length;
}

function kindsAt(marks: readonly FinerMark[], at: number): string {
	const kinds = marks.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind);
	return [...new Set(kinds)].toSorted().join(' ');
}

function opening(kinds: string): string {
	return `<span class="${kinds}">`;
}
