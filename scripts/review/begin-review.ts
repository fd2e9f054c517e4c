import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reviewTemplate } from '../../src/desk/review-template.ts';
import { lastOf } from '../../src/model/last-of.ts';
import type { AnyEntry, LedgerEntry } from '../../src/model/ledger.ts';
import { readReviews } from '../../src/loaders/review-files.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { asCalled } from '../terminal/as-called.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { Failure } from '../terminal/failure.ts';
import { here } from '../terminal/here.ts';

/** Write a draft of a review of a claim as it is worded now; a review that is there stays as it is. */
export async function beginReview(
	content: string,
	id: string,
): Promise<{ path: string; written: boolean }> {
	const entries = (await readLedgers(content)).flatMap((ledger) => ledger.entries);
	const entry = liveClaim(id, entries);
	const { scales, rules } = await readReviews(content);
	const scale = scales.get(rules.scale);
	if (!scale)
		throw new Failure(
			`The scale “${rules.scale}” can’t be read: ${asCalled('content')} tells why.`,
		);
	const path = join(content, 'reviews', `${id}.mdx`);
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(path, reviewTemplate(entry, scale), { flag: 'wx' });
		return { path: here(path), written: true };
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
			return { path: here(path), written: false };
		throw error;
	}
}

function liveClaim(id: string, entries: readonly AnyEntry[]): LedgerEntry {
	const entry = entries.find((each) => each.id === id);
	if (!entry) {
		const claims = entries.filter(({ kind, state }) => kind === 'claim' && state === 'live');
		const meant = didYouMean(
			id,
			claims.map((claim) => claim.id),
		);
		throw new Failure(`There is no claim “${id}”. Its id is the last part of its address.${meant}`);
	}
	if (entry.kind !== 'claim') throw new Failure(`${id} is a quotation. Reviews judge claims.`);
	const last = lastOf(entry, new Map(entries.map((each) => [each.id, each])));
	if (last.state !== 'live')
		throw new Failure(
			`The words of the claim ${id} are no longer published, so there is nothing to review.`,
		);
	if (last !== entry)
		throw new Failure(`The claim ${id} has become a part of ${last.id}. Review that one.`);
	return last;
}
