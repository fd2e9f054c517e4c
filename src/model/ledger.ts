import { z } from 'astro/zod';
import { anchor, formerText, formerVersion } from './ledger-version.ts';
import { permanentId } from './permanent-id.ts';
import { signed } from './signed.ts';
import { withdrawnEntry, type WithdrawnEntry } from './withdrawn-entry.ts';

/**
 * One published id of a claim or an utterance whose words may be shown.
 * - `live`: it has a page of its own.
 * - `merged`: what it meant is now part of `into`.
 * - `retired`: its words are no longer found; the page says so and shows the last known words.
 * - `excluded`: an editor decided that it is none; the page says who did, and why.
 */
export const ledgerEntry = z.object({
	id: permanentId,
	kind: z.enum(['claim', 'utterance']),
	state: z.enum(['live', 'merged', 'retired', 'excluded']),
	into: permanentId.optional(),
	/** The statement of a claim, the first wording of an utterance. */
	words: z.string().min(1),
	/** Who is taken to have said an utterance, by slug; null where nobody is named. */
	speaker: z.string().nullable().optional(),
	anchors: z.array(anchor).min(1),
	/** Ids that were minted for what was a part of it; absent where it never fell apart. */
	split: z.array(permanentId).optional(),
	/** Who confirmed that these places belong together, and which there were then. */
	confirmed: signed.extend({ anchors: z.array(anchor).min(1) }).optional(),
	/** Who decided that it is no claim, or nothing that was said, and why. */
	excluded: signed.extend({ reason: z.string().min(1) }).optional(),
	/** How it stood before, the oldest first; what it says now is one version more. Append-only. */
	former: z.array(formerVersion).default([]),
});
export type LedgerEntry = Readonly<z.infer<typeof ledgerEntry>>;

/** One published id, be it that its words were withdrawn. */
const anyEntry = z.discriminatedUnion('state', [ledgerEntry, withdrawnEntry]);
export type AnyEntry = LedgerEntry | WithdrawnEntry;

/** Whether the words of an id may be shown. */
export function hasWords(entry: AnyEntry): entry is LedgerEntry {
	return entry.state !== 'withdrawn';
}

/** Whether the words of an entry stand in the articles under its own id, shown or not. */
export function isFound({ state }: Pick<LedgerEntry, 'state'>): boolean {
	return state === 'live' || state === 'excluded';
}

/** The number of the version that an entry shows now, or showed last; the first is 1. */
export function versionOf(entry: Pick<LedgerEntry, 'former'> | WithdrawnEntry): number {
	return 'versions' in entry ? entry.versions : entry.former.length + 1;
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A slug, once minted, belongs to its key for good. */
export const mintedSlug = z.object({
	kind: z.enum(['event', 'article', 'outlet', 'speaker']),
	/** What the slug was minted for: a folder, a file, a name. */
	key: z.string(),
	slug: z.string().regex(slug),
	/** The earlier texts of an article, the oldest first; absent where it has none. Append-only. */
	former: z.array(formerText).optional(),
	/** The slug of the page that has taken the place of this one; absent while it has an owner. */
	into: z.string().regex(slug).optional(),
});
export type MintedSlug = Readonly<z.infer<typeof mintedSlug>>;

/** Every id and slug an event ever published: `content/ledger/<event>.json`. Append-only. */
export const ledger = z.object({
	event: z.string(),
	/** By kind, then key. */
	slugs: z.array(mintedSlug),
	/** By id. */
	entries: z.array(anyEntry),
});
export type Ledger = Readonly<z.infer<typeof ledger>>;

/** A ledger on disk. It tells how much it holds, so that one that was cut is noticed. */
export const ledgerFile = ledger
	.extend({ count: z.int() })
	.superRefine(({ slugs, entries, count }, context) => {
		const held = slugs.length + entries.length;
		if (held !== count) {
			context.addIssue(
				`“count” is ${count}, and there are ${held} slugs and entries: some were taken away or added by hand, ` +
					`or two branches were merged that had both added some. If they were merged, set “count” to ${held} and run again.`,
			);
		}
		for (const id of twice(entries.map((entry) => entry.id)))
			context.addIssue(`The id “${id}” stands there twice. Keep the entry that is published.`);
		for (const key of twice(slugs.map(({ kind, key }) => `${kind} ${key}`)))
			context.addIssue(`The slug of “${key}” stands there twice. Keep the one that is published.`);
		for (const { id, state, into } of entries.filter(hasWords)) {
			if ((state === 'merged') !== (into !== undefined))
				context.addIssue(`The entry “${id}” is ${state}: “into” belongs to merged ones alone.`);
		}
	})
	.transform(({ event, slugs, entries }): Ledger => ({ event, slugs, entries }));

function twice(names: readonly string[]): string[] {
	return [...new Set(names.toSorted().filter((name, at, sorted) => sorted[at - 1] === name))];
}
