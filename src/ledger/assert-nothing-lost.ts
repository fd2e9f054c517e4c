import type { Ledger } from '../model/ledger.ts';

/** Fail where a ledger has lost, or changed the meaning of, anything that was published before. */
export function assertNothingLost(before: Ledger, after: Ledger): void {
	const kinds = new Map(after.entries.map(({ id, kind }) => [id, kind]));
	for (const { id, kind } of before.entries) {
		if (kinds.get(id) !== kind) fail(before.event, `the ${kind} “${id}”`, kinds.get(id));
	}
	const slugs = new Map(after.slugs.map(({ kind, key, slug }) => [`${kind} ${key}`, slug]));
	for (const { kind, key, slug } of before.slugs) {
		const now = slugs.get(`${kind} ${key}`);
		if (now !== slug) fail(before.event, `the address “${slug}” of the ${kind} “${key}”`, now);
	}
}

function fail(event: string, lost: string, now: string | undefined): never {
	throw new Error(
		`The new ledger of the event “${event}” ${now ? `gives “${now}” for` : 'lacks'} ${lost}, ` +
			'which is published. Links to it would break, so nothing was written. ' +
			`Restore content/ledger/${event}.json from version control and run again.`,
	);
}
