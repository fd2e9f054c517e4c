import type { Cited } from '../../model/cited.ts';
import { inRow, listed } from '../wording/listed.ts';
import { writtenDate } from '../wording/written-date.ts';

/** A citation as a sentence or two. `place` is the address of the page, in full where it is known. */
export function plainCitation(cited: Cited, place: string): string {
	const { title, author, writers, issued, site, note } = cited;
	const parts = [
		writers ? listed(writers) : null,
		author,
		title,
		issued && writtenDate(issued),
		inRow([site, note]),
	];
	const sentences = parts.filter((part) => part !== null).map(withStop);
	return [...sentences, place].join(' ');
}

/** A full stop, unless the words bring one with them. */
function withStop(part: string): string {
	return /[.!?…][”’"']?$/u.test(part) ? part : `${part}.`;
}
