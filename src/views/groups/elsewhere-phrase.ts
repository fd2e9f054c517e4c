import type { Claim } from '../../model/claim.ts';
import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { articlesOf } from '../article/articles-of.ts';
import type { EventIndex } from '../event/event-index.ts';
import { standIn } from '../differences/stand-in.ts';
import { text } from '../interface-text.ts';
import { isUnsure } from './is-unsure.ts';
import { inRow, listed } from '../wording/listed.ts';
import type { NotedKind } from '../text/article-text.ts';
import { plainToken } from '../differences/word-tokens.ts';

/** One passage among all that tell its claim, or render its utterance. */
interface Told {
	readonly told: Claim | Utterance;
	readonly passages: readonly Passage[];
	readonly at: number;
}

/** Of more outlets a note says how many they are; the page of the claim names them. */
const mostNamed = 2;
const mostKinds = 2;

/** What a note says of where they differ; other kinds are too common to, and for the page of the claim. */
const noted: readonly NotedKind[] = ['figure', 'date', 'negation', 'place'];

/** Who else tells something, and how. */
export interface Elsewhere {
	/** “also in three outlets, in two other wordings, one differs in the figure”. */
	readonly phrase: string;
	/** The first part of it, as far as it says who. */
	readonly where: string;
	/** The rest. */
	readonly how: string;
}

/** Null where no other article tells it. */
export function elsewherePhrase(index: EventIndex, { told, passages, at }: Told): Elsewhere | null {
	const here = passages[at]!.article;
	const others = passages.filter(({ article }) => article !== here);
	if (others.length === 0) return null;
	const where = whereElse(index, told, passages, others);
	const how = inRow([
		manner(told, passages[at]!, others),
		...inWhat(index, { told, passages, at }),
	]);
	return { phrase: inRow([where, how]), where, how };
}

function whereElse(
	index: EventIndex,
	told: Claim | Utterance,
	passages: readonly Passage[],
	others: readonly Passage[],
): string {
	const also = isUnsure(told) ? text.article.possiblyAlso : text.article.also;
	const outlets = outletsOf(index, others);
	const where = outlets.length > mostNamed ? text.article.outlets(outlets.length) : listed(outlets);
	const isOneEach =
		told.origins === articlesOf(passages).length || told.agreement === 'single-source';
	return also(isOneEach ? where : text.article.origins(where, told.origins));
}

function outletsOf(index: EventIndex, passages: readonly Passage[]): string[] {
	return [...new Set(passages.map(({ article }) => index.outletOf(article).name))];
}

function manner({ agreement }: Claim | Utterance, one: Passage, others: readonly Passage[]) {
	if (agreement === 'verbatim' || agreement === 'single-source') return text.agreement[agreement];
	const wordings = new Set(others.map(({ exact }) => plainToken(exact).trim()));
	wordings.delete(plainToken(one.exact).trim());
	return wordings.size === 0 ? text.agreement.verbatim : text.article.wordings(wordings.size);
}

/** The most telling kinds first, each with how many outlets differ from these words in it. */
function inWhat(index: EventIndex, { told, passages, at }: Told): string[] {
	const here = passages[at]!.article;
	const others = outletsOf(
		index,
		passages.filter(({ article }) => article !== here),
	).length;
	const kinds = noted.flatMap((kind) => {
		const differing = outletsOf(index, against(index, { told, passages, at }, kind)).length;
		return differing === 0 ? [] : [text.article.differ(differing, others, kind)];
	});
	if (kinds.length === 0 && told.agreement === 'conflicting') return [text.agreement.conflicting];
	return kinds.slice(0, mostKinds);
}

/** The passages of other articles that differ so; what has no differences is alike another that has them. */
function against(index: EventIndex, { told, passages, at }: Told, kind: NotedKind): Passage[] {
	const { differences } = told;
	const self = standIn(index, { passages, differences }, at)(kind);
	return differences
		.filter((one) => one.kind === kind && isSaid(one) && one.between.includes(self))
		.map(({ between: [one, other] }) => passages[one === self ? other : one]!)
		.filter(({ article }) => article !== passages[at]!.article);
}

/** Where one side gives no figure, it leaves one out and does not differ; with a negation it does. */
function isSaid({ kind, words, harmless }: Difference): boolean {
	return !harmless && (kind === 'negation' || !words.includes(''));
}
