import { shareInCommon } from '../../src/intake/share-in-common.ts';
import { isSameAddress } from '../../src/intake/same-address.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import type { KnownArticle } from './known-articles.ts';

/** Two texts of one outlet that have this much in common are one article, edited perhaps. */
const nearlySame = 0.8;

interface NewArticle {
	readonly text: string;
	readonly record: SourceRecord;
}

/** An article that an event has, and how it shows that another is the same. */
export interface Same {
	readonly file: string;
	/** Followed by the file, as in “it has the words of”. */
	readonly how: string;
}

/**
 * The article of an event that another one is again, if there is one. Outlets that are known to be two
 * may print one text: those are two articles, of one origin.
 */
export function sameArticle(fresh: NewArticle, known: readonly KnownArticle[]): Same | undefined {
	for (const { file, text, record } of known) {
		const [own, other] = [fresh.record, record];
		if (own.url !== undefined && other.url !== undefined && isSameAddress(own.url, other.url))
			return { file, how: 'it has the address of' };
		if (areTwoOutlets(own, other)) continue;
		const like = shareInCommon(fresh.text, text);
		if (like === 1) return { file, how: 'it has the words of' };
		if (like >= nearlySame)
			return { file, how: `it shares ${Math.floor(like * 100)} % of its words with` };
	}
	return undefined;
}

function areTwoOutlets(a: SourceRecord, b: SourceRecord): boolean {
	if (a.publisher === undefined || b.publisher === undefined) return false;
	return a.publisher.toLowerCase() !== b.publisher.toLowerCase();
}
