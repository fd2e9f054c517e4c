import type { Claim } from '../../model/claim.ts';
import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { articlesOf } from '../article/articles-of.ts';
import type { EventIndex } from '../event/event-index.ts';
import { standIn } from '../differences/stand-in.ts';
import { valuesIn } from '../differences/told-values.ts';
import { text } from '../interface-text.ts';
import { inThisArticle, mayRender } from './spoken-parts.ts';
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

/** Null where no other article tells it. Of a speech that is quoted in parts, only who renders this part is named. */
export function elsewherePhrase(index: EventIndex, { told, passages, at }: Told): Elsewhere | null {
	const here = passages[at]!.article;
	const elsewhere = [...passages.keys()].filter((other) => passages[other]!.article !== here);
	if (elsewhere.length === 0) return null;
	const others = elsewhere.filter((other) => mayRender(told, passages, at, other));
	if (others.length === 0) return otherPart(index, { told, passages, at }, elsewhere);
	const where = whereElse(index, { told, passages, at }, others);
	const how = inRow([
		manner(told, passages[at]!, placesAt(passages, others)),
		...inWhat(index, { told, passages, at }, others),
	]);
	return { phrase: inRow([where, how]), where, how };
}

/** Who gives but another part of the speech does not render this one. */
function otherPart(index: EventIndex, { told, passages, at }: Told, others: readonly number[]) {
	const outlets = outletsOf(index, placesAt(passages, others));
	const where = text.article.otherPart(namesOf(outlets));
	const goesOn = inThisArticle(told, passages, at);
	return goesOn === null
		? { phrase: where, where, how: '' }
		: { phrase: inRow([goesOn, where]), where, how: goesOn };
}

function whereElse(
	index: EventIndex,
	{ told, passages, at }: Told,
	others: readonly number[],
): string {
	const also = isUnsure(told) ? text.article.possiblyAlso : text.article.also;
	const where = namesOf(outletsOf(index, placesAt(passages, others)));
	const articles = articlesOf(placesAt(passages, [at, ...others]));
	const origins =
		articles.length === articlesOf(passages).length ? told.origins : originsOf(index, articles);
	const isOneEach = origins === articles.length || told.agreement === 'single-source';
	return also(isOneEach ? where : text.article.origins(where, origins));
}

function originsOf({ event }: EventIndex, articles: readonly string[]): number {
	const originOf = (id: string) =>
		event.origins.find((each) => each.articles.includes(id))?.articles[0] ?? id;
	return new Set(articles.map(originOf)).size;
}

const placesAt = (passages: readonly Passage[], at: readonly number[]) =>
	at.map((each) => passages[each]!);

const namesOf = (outlets: readonly string[]) =>
	outlets.length > mostNamed ? text.article.outlets(outlets.length) : listed(outlets);

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
function inWhat(index: EventIndex, differing: Told, others: readonly number[]): string[] {
	const all = outletsOf(index, placesAt(differing.passages, others)).length;
	const kinds = noted.flatMap((kind) => {
		const differ = against(index, differing, kind).filter((other) => others.includes(other));
		const count = outletsOf(index, placesAt(differing.passages, differ)).length;
		return count === 0 ? [] : [text.article.differ(count, all, kind)];
	});
	if (kinds.length === 0 && differing.told.agreement === 'conflicting')
		return [text.agreement.conflicting];
	return kinds.slice(0, mostKinds);
}

/** The passages that differ so; what has no differences is alike another that has them. */
function against(index: EventIndex, { told, passages, at }: Told, kind: NotedKind): number[] {
	const { differences } = told;
	const self = standIn(index, { passages, differences }, at)(kind);
	const valueOf = valuesIn(index, { passages });
	return (
		differences
			.filter((one) => one.kind === kind && isSaid(one) && one.between.includes(self))
			// “six” and “at least six” are no other number
			.filter((one) => kind !== 'figure' || valueOf(one, 0) !== valueOf(one, 1))
			.map(({ between: [one, other] }) => (one === self ? other : one))
	);
}

/** Where one side gives no figure, it leaves one out and does not differ; with a negation it does. */
function isSaid({ kind, words, harmless }: Difference): boolean {
	return !harmless && (kind === 'negation' || !words.includes(''));
}
