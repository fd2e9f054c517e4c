import { decisionList, decisionsOf, idsOf, type Decision } from '../../src/model/decision-list.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Difference } from '../../src/model/difference.ts';
import { unequalIn } from '../../src/views/differences/unequal.ts';
import { indexEvent } from '../../src/views/event/event-index.ts';
import { hasWords } from '../../src/model/ledger.ts';
import type { Grouping } from '../../src/model/grouping.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Utterance, Wording } from '../../src/model/utterance.ts';
import { conflictsIn, type DeskConflict } from './conflicts-in.ts';
import { speakersDecided } from './decided-speakers.ts';
import type { DeskEvent } from './desk-events.ts';
import { placeSpeaker, type PlaceSpeaker } from './place-speaker.ts';
import { deskSpeaker, type DeskSpeaker } from './rename-html.ts';

/** A claim or a quotation as the desk shows it. */
export interface DeskGroup {
	readonly event: string;
	readonly id: string;
	readonly kind: 'claim' | 'utterance';
	/** What a decision on it names, from the ledger. */
	readonly words: string;
	readonly places: readonly DeskPlace[];
	/** Who is taken to have said it; null where nobody is named, or it is a claim. */
	readonly speaker: DeskSpeaker | null;
	readonly grouping: Grouping | null;
	/** Who confirmed it; null where nobody did. */
	readonly confirmedBy: string | null;
	/** Whether its page says that its places conflict. */
	readonly conflicting: boolean;
	/** In what, or else which numbers and days are unequal, save what is marked as harmless, be that applied or not. */
	readonly conflicts: readonly DeskConflict[];
	/** What its file says of it, applied or not. */
	readonly decided: readonly Decision[];
}

/** A place of it, and where that is to be read. */
export interface DeskPlace extends Passage {
	readonly outlet: string;
	readonly title: string;
	readonly language: string;
	/** Whether it can be parted from the group; where speech is retold, it goes with the quotation. */
	readonly parts: boolean;
	/** Who is taken to have said it, beside a quotation alone. */
	readonly said?: PlaceSpeaker;
}

/** A group of an event by its id; none where it is not published. */
export function deskGroup(event: DeskEvent, id: string): DeskGroup | undefined {
	const { analysis, folder, ledger } = event;
	const entry = ledger.entries.find((each) => each.id === id);
	const claim = analysis.claims.find((each) => each.id === id);
	const utterance = analysis.utterances.find((each) => each.id === id);
	const group = claim ?? utterance;
	if (!group || !entry || !hasWords(entry)) return undefined;
	const parts = claim
		? claim.tellings.map((place) => deskPlace(event, place))
		: utterance!.wordings.map((place) => spokenPlace(event, place));
	const retold = (utterance?.retellings ?? []).map((place) => deskPlace(event, place));
	const decided = decidedOn(event, id, parts);
	const harmless = decisionsOf('harmless', decided).map(({ is }) => is);
	return {
		...{ event: folder, id, kind: entry.kind, words: entry.words },
		places: [...parts, ...retold.map((place) => ({ ...place, parts: false }))],
		speaker: deskSpeaker(analysis, utterance?.speaker ?? null),
		grouping: group.grouping,
		confirmedBy: group.confirmed?.by ?? null,
		conflicting: group.agreement === 'conflicting',
		conflicts: conflictsIn(toldUnlike(event, group), harmless),
		decided,
	};
}

/** Where nothing is called a conflict, what readers may yet see as the same. */
function toldUnlike({ analysis }: DeskEvent, group: Claim | Utterance): readonly Difference[] {
	return group.agreement === 'conflicting'
		? group.differences
		: unequalIn(indexEvent(analysis), group);
}

function deskPlace({ analysis }: DeskEvent, place: Passage): DeskPlace {
	const article = analysis.articles.find(({ id }) => id === place.article)!;
	const outlet = analysis.outlets.find(({ id }) => id === article.outlet)!;
	const { title, language } = article;
	return { ...place, outlet: outlet.name, title, language, parts: true };
}

/** A quotation, with the one whom its article names. */
function spokenPlace(event: DeskEvent, place: Wording): DeskPlace {
	const article = event.analysis.articles.find(({ id }) => id === place.article)!;
	const [decided] = speakersDecided(event.speakersDecided, place);
	const said = placeSpeaker(event.analysis, article, place, decided);
	return { ...deskPlace(event, place), said };
}

/** Words of one article are decided on without an id. */
function decidedOn(event: DeskEvent, id: string, places: readonly DeskPlace[]): Decision[] {
	const speakers = places.flatMap(({ article, said }) =>
		said ? speakersDecided(event.speakersDecided, { article, ...said }) : [],
	);
	const isOnIt = (each: Decision) =>
		idsOf(each).includes(id) || speakers.some(({ key, at }) => key === each.key && at === each.at);
	return decisionList(event.decisions.value ?? noDecisions).filter(isOnIt);
}

/** What a form calls a place: forms change the ends of lines, so its words won't do. */
export function placeKey({ article, start, end }: Passage): string {
	return `${article}:${start}-${end}`;
}
