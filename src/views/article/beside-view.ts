import { addresses } from '../../model/addresses.ts';
import { tellingAnchors, wordingAnchors } from '../../model/anchor-name.ts';
import type { Difference } from '../../model/difference.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import { contains } from '../../model/selector.ts';
import { articleCard, type ArticleCard } from './article-card.ts';
import { claimCard, type ClaimCard } from '../groups/claim-card.ts';
import { indexEvent, type EventIndex } from '../event/event-index.ts';
import { eventLink } from '../links/event-link.ts';
import { href } from '../links/href.ts';
import { isUnsure } from '../groups/is-unsure.ts';
import { text } from '../interface-text.ts';
import { lemma } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import { markedBeside, type MarkedRun } from '../differences/marked-beside.ts';
import type { PageHead } from '../page-head.ts';

/** Two articles side by side. */
export interface BesideView {
	readonly head: PageHead;
	readonly event: Link;
	readonly articles: readonly [ArticleCard, ArticleCard];
	/** What both tell, in the order of the first. */
	readonly rows: readonly BesideRow[];
	/** What one of them tells and the other does not. */
	readonly alone: readonly [readonly ClaimCard[], readonly ClaimCard[]];
}

/** One claim or utterance that both tell. */
interface BesideRow {
	readonly link: Link;
	/** The first words of the first article on it, as its link is called like all others. */
	readonly lemma: string;
	readonly said: boolean;
	readonly sides: readonly [readonly BesidePassage[], readonly BesidePassage[]];
}

interface BesidePassage {
	readonly place: Link;
	readonly language: string;
	/** What differs from the first place in the text of the first article is marked. */
	readonly runs: readonly MarkedRun[];
}

/** What is told in several places: a claim or an utterance, as far as this page needs it. */
interface Shared {
	readonly link: Link;
	readonly said: boolean;
	readonly passages: readonly Passage[];
	readonly anchors: readonly string[];
	readonly differences: readonly Difference[];
	readonly unsure: boolean;
}

type Pair = readonly [AnalysedArticle, AnalysedArticle];

export function besideView(event: EventAnalysis, pair: Pair): BesideView {
	const index = indexEvent(event);
	const [a, b] = pair;
	const names = pair.map(({ outlet }) => index.outlet(outlet).name);
	return {
		head: {
			title: text.beside.title(names[0]!, names[1]!),
			description: text.beside.description(event.title),
			address: addresses.beside(a.id, b.id),
		},
		event: eventLink(event),
		articles: [articleCard(index, a), articleCard(index, b)],
		rows: toldByBoth(event, pair).map((shared) => rowOf(index, shared, pair)),
		alone: [alone(index, a, b), alone(index, b, a)],
	};
}

/** A claim that stands within a shared quotation is not told again. */
function toldByBoth(event: EventAnalysis, pair: Pair): Shared[] {
	const tell = (passages: readonly Passage[]) =>
		pair.every(({ id }) => passages.some(({ article }) => article === id));
	const said = event.utterances.filter(({ wordings }) => tell(wordings)).map(fromUtterance);
	const spoken = said.flatMap(({ passages }) => passages);
	const claims = event.claims
		.filter(({ tellings }) => tell(tellings))
		.filter(({ tellings }) => !tellings.every((telling) => isWithin(telling, spoken)))
		.map(fromClaim);
	const first = ({ passages }: Shared) =>
		passages.find(({ article }) => article === pair[0].id)!.start;
	return [...said, ...claims].toSorted((one, other) => first(one) - first(other));
}

function isWithin(passage: Passage, spoken: readonly Passage[]): boolean {
	return spoken.some((said) => said.article === passage.article && contains(said, passage));
}

function fromUtterance(utterance: EventAnalysis['utterances'][number]): Shared {
	const { id, wordings, differences } = utterance;
	return {
		link: { href: href(addresses.utterance(id)), text: text.beside.utterance },
		said: true,
		passages: wordings,
		anchors: wordingAnchors(utterance),
		differences,
		unsure: isUnsure(utterance),
	};
}

function fromClaim(claim: EventAnalysis['claims'][number]): Shared {
	const { id, tellings, differences } = claim;
	return {
		link: { href: href(addresses.claim(id)), text: text.beside.claim },
		said: false,
		passages: tellings,
		anchors: tellingAnchors(claim),
		differences,
		unsure: isUnsure(claim),
	};
}

function rowOf(index: EventIndex, shared: Shared, [a, b]: Pair): BesideRow {
	const { link, said, passages, anchors, differences, unsure } = shared;
	const base = baseIn(a, passages);
	const side = ({ id }: AnalysedArticle): BesidePassage[] =>
		[...passages.keys()]
			.filter((at) => passages[at]!.article === id)
			.map((at) => ({
				place: {
					href: href(addresses.place(id, anchors[at]!)),
					text: text.claim.place(index.outletOf(id).name, passages[at]!.block.slice(1)),
				},
				language: index.article(id).language,
				runs: markedBeside(index, { passages, differences, base, unsure }, at),
			}));
	return { link, lemma: lemma(passages[base]!.exact), said, sides: [side(a), side(b)] };
}

/** The first place in an article's own text that tells it: a headline is too short to compare with. */
function baseIn({ id, blocks }: AnalysedArticle, passages: readonly Passage[]): number {
	const body = new Set(blocks.filter(({ role }) => role === 'body').map((block) => block.id));
	const own = [...passages.keys()].filter((at) => passages[at]!.article === id);
	return own.find((at) => body.has(passages[at]!.block)) ?? own[0]!;
}

function alone(index: EventIndex, one: AnalysedArticle, other: AnalysedArticle): ClaimCard[] {
	const tells = ({ tellings }: EventAnalysis['claims'][number], { id }: AnalysedArticle) =>
		tellings.some(({ article }) => article === id);
	return index.event.claims
		.filter((claim) => tells(claim, one) && !tells(claim, other))
		.map((claim) => claimCard(index, claim));
}
