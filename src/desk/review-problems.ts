import { lastOf } from '../model/last-of.ts';
import { hasWords, versionOf, type AnyEntry, type LedgerEntry } from '../model/ledger.ts';
import type { Evidence, ReviewMatter } from '../model/review.ts';
import type { Scale } from '../model/scale.ts';
import type { ReviewGround, ReviewProblem } from './review-ground.ts';
import { signatureProblem } from './signature-problem.ts';

/** What keeps a review from being a verdict on a claim of this site. */
export function reviewProblems(matter: ReviewMatter, published: ReviewGround): ReviewProblem[] {
	const entry = published.entries.get(matter.claim);
	const claim = claimProblem(matter.claim, entry);
	return [
		...(claim ? [{ reason: claim, path: ['claim'] }] : []),
		...(entry && !claim && hasWords(entry) ? allWordsProblems(matter, entry) : []),
		...earlierSignatures(matter, published),
		...ratingProblems(matter, published),
		...matter.evidence.flatMap((each, at) =>
			evidenceProblems(each, published).map((reason) => ({ reason, path: ['evidence', at] })),
		),
	];
}

function claimProblem(id: string, entry: AnyEntry | undefined): string | undefined {
	if (!entry) return `No claim of this site has the id ${id}.`;
	if (entry.kind !== 'claim') return `${id} is a quotation. Reviews judge claims.`;
	if (!hasWords(entry))
		return `The words of the claim ${id} were withdrawn. Delete this file: it holds them.`;
	return undefined;
}

/** Why a verdict is shown nowhere, though nothing is wrong with it: its claim has no page of its own. */
export function claimGone(
	{ claim }: ReviewMatter,
	{ entries }: ReviewGround,
): ReviewProblem | undefined {
	const entry = entries.get(claim);
	if (!entry || !hasWords(entry) || entry.state === 'live') return undefined;
	const heir = lastOf<AnyEntry>(entry, entries);
	const reason =
		heir.state === 'live'
			? `The claim ${claim} has become a part of ${heir.id}, so this verdict is not shown. Review that one, and delete this file.`
			: `The words of the claim ${claim} are no longer published, and neither is this verdict. Delete this file, or keep it as a draft.`;
	return { reason, path: ['claim'] };
}

/** Of the verdict and of those before it, which are published too. */
function allWordsProblems(matter: ReviewMatter, entry: LedgerEntry): ReviewProblem[] {
	const earlier = matter.earlier.flatMap((each, at) =>
		wordsProblems(each, entry).map(({ reason, path }) => ({
			reason,
			path: ['earlier', at, ...path],
		})),
	);
	return [...wordsProblems(matter, entry), ...earlier];
}

function earlierSignatures({ earlier }: ReviewMatter, { settings }: ReviewGround): ReviewProblem[] {
	return earlier.flatMap(({ signed }, at) => {
		const reason = signatureProblem(signed, settings);
		return reason === undefined ? [] : [{ reason, path: ['earlier', at, 'signed'] }];
	});
}

/** The words must be those that the claim had in that version, be it the present one or not. */
function wordsProblems(
	{ version, words }: Pick<ReviewMatter, 'version' | 'words'>,
	entry: LedgerEntry,
): readonly ReviewProblem[] {
	const now = versionOf(entry);
	if (version > now)
		return [
			{
				reason: `The claim has no version ${version}; it is in version ${now}.`,
				path: ['version'],
			},
		];
	const had = (entry.former[version - 1] ?? entry).words.trim();
	return had === words
		? []
		: [{ reason: `Version ${version} of the claim has other words: “${had}”.`, path: ['words'] }];
}

/** The name of the scale that a review uses. */
export function scaleName(matter: ReviewMatter, { settings }: ReviewGround): string {
	return matter.scale ?? settings.scale;
}

function ratingProblems(matter: ReviewMatter, published: ReviewGround): ReviewProblem[] {
	const name = scaleName(matter, published);
	const scale = published.scales.get(name);
	if (!scale) {
		const known = [...published.scales.keys()].join(', ');
		const reason = `There is no scale “${name}” that can be read; these are: ${known}.`;
		return [{ reason, path: [matter.scale === undefined ? 'rating' : 'scale'] }];
	}
	const ratings = [
		{ rating: matter.rating, path: ['rating'] },
		...matter.earlier.map(({ rating }, at) => ({ rating, path: ['earlier', at, 'rating'] })),
	];
	return ratings
		.filter(({ rating }) => !valueOf(scale, rating))
		.map(({ rating, path }) => ({ reason: notOf(scale, rating), path }));
}

export function valueOf({ values }: Scale, id: string) {
	return values.find((value) => value.id === id);
}

function notOf({ name, values }: Scale, rating: string): string {
	const known = values.map(({ id }) => id).join(', ');
	return `“${rating}” is not a value of the scale “${name}”; these are: ${known}.`;
}

function evidenceProblems(each: Evidence, { entries, articles }: ReviewGround): string[] {
	const { url, claim, quotation, article } = each;
	const places = [url, claim, quotation, article].filter((place) => place !== undefined);
	return [
		...(places.length > 1
			? ['Evidence is in one place: give url, claim, quotation or article.']
			: []),
		...evidenceIds(each).flatMap(({ id, kind }) => idProblem(id, kind, entries) ?? []),
		...(article !== undefined && !articles.has(article) ? [`There is no article ${article}.`] : []),
	];
}

/** Whatever was published has an address for good, which says what became of it; but not its words. */
function idProblem(id: string, kind: AnyEntry['kind'], entries: ReviewGround['entries']) {
	const entry = entries.get(id);
	const noun = nouns[kind];
	if (entry?.kind !== kind) return `There is no ${noun} ${id}.`;
	return hasWords(entry) ? undefined : `The words of the ${noun} ${id} were withdrawn.`;
}

const nouns = { claim: 'claim', utterance: 'quotation' } as const;

function evidenceIds({ claim, quotation }: Evidence) {
	return [
		...(claim === undefined ? [] : [{ id: claim, kind: 'claim' as const }]),
		...(quotation === undefined ? [] : [{ id: quotation, kind: 'utterance' as const }]),
	];
}

/** What evidence has become since it was named; a person should look whether the verdict still rests on it. */
export function changedEvidence(matter: ReviewMatter, { entries }: ReviewGround): ReviewProblem[] {
	return matter.evidence.flatMap((each, at) =>
		evidenceIds(each).flatMap(({ id, kind }) => {
			const entry = entries.get(id);
			if (!entry || !hasWords(entry) || entry.state === 'live') return [];
			const heir = lastOf<AnyEntry>(entry, entries);
			const became =
				heir.state === 'live'
					? `has become a part of ${heir.id}. Name that one`
					: 'is no longer published, which its page says. Name other evidence';
			const reason = `The ${nouns[kind]} ${id} ${became}, if the verdict still rests on it.`;
			return [{ reason, path: ['evidence', at] }];
		}),
	);
}
