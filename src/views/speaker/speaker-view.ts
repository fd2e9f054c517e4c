import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { isSure } from '../../model/sure-attribution.ts';
import type { Utterance } from '../../model/utterance.ts';
import { articlesOf } from '../article/articles-of.ts';
import { byReach } from '../event/by-reach.ts';
import { claimCard, type ClaimCard } from '../groups/claim-card.ts';
import {
	conflictsView,
	isConflicting,
	surelyConflicts,
	type Conflicts,
} from '../event/conflicts-view.ts';
import { indexEvent, type EventIndex } from '../event/event-index.ts';
import { eventLink } from '../links/event-link.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { signature } from '../wording/signature.ts';
import type { Link } from '../links/link.ts';
import type { PageHead } from '../page-head.ts';
import { officeOf } from './office-of.ts';
import { claimsReporting, claimsUnsaid, silencesOf } from './reports-of.ts';
import { stancesBy, type StancesTaken } from './stances-by.ts';
import { utteranceCard, type UtteranceCard } from '../groups/utterance-card.ts';
import { utterancesOf } from './utterances-of.ts';

/** The page of a speaker, over all events that quote them. */
export interface SpeakerView {
	readonly head: PageHead;
	readonly name: string;
	/** Who gave that name; null where it was found. */
	readonly named: string | null;
	/** What an article calls them besides; null where none does. */
	readonly office: string | null;
	readonly aliases: readonly string[];
	readonly summary: string;
	readonly events: readonly {
		readonly event: Link;
		readonly conflicts: Conflicts;
		/** What was said without a conflict, by where it was said or where it is quoted. */
		readonly occasions: readonly Occasion[];
		/** Claims in whose tellings they are reported without quotation marks. */
		readonly reported: readonly ClaimCard[];
		/** Those in which that is but probable. */
		readonly perhapsReported: readonly ClaimCard[];
		/** Claims in whose tellings they would not say something, or did not answer. */
		readonly unsaid: readonly ClaimCard[];
		/** What they deny, confirm or do not confirm. */
		readonly stances: readonly StancesTaken[];
	}[];
}

/** What a speaker said on one occasion, else what several articles or only one quote. */
interface Occasion {
	readonly title: string;
	/** The article, where it alone quotes this. */
	readonly href: string | null;
	readonly utterances: readonly UtteranceCard[];
}

/** `events` are those that know the speaker; at least one. */
export function speakerView(id: string, events: readonly EventAnalysis[]): SpeakerView {
	const known = events.map((event) => indexEvent(event).speaker(id));
	const { name, named } = known[0]!;
	const groups = events.map((event) => saidIn(event, id));
	const aliases = new Set(known.flatMap((speaker) => [speaker.name, ...speaker.aliases]));
	const said = events.flatMap((event) => utterancesOf(indexEvent(event), id));
	const summary = text.speaker.summary(
		said.length,
		said.filter(surelyConflicts).length,
		events.flatMap((event) => claimsReporting(indexEvent(event), id)).length,
		events.flatMap((event) => silencesOf(indexEvent(event), id)).length,
	);
	return {
		head: {
			title: name,
			description: `${name}. ${summary}.`,
			address: addresses.speaker(id),
		},
		name,
		named: named ? text.decision.named(signature(named)) : null,
		office: events.flatMap((event) => officeIn(event, id) ?? [])[0] ?? null,
		aliases: [...aliases].filter((alias) => alias !== name),
		summary,
		events: groups,
	};
}

function officeIn(event: EventAnalysis, id: string): string | null {
	const index = indexEvent(event);
	return officeOf(index, index.speaker(id));
}

function saidIn(event: EventAnalysis, id: string): SpeakerView['events'][number] {
	const index = indexEvent(event);
	const [claims, utterances] = [claimsReporting(index, id), utterancesOf(index, id)];
	const surely = claimsReporting(index, id, isSure);
	const cards = (told: readonly Claim[]) =>
		told.filter((claim) => !isConflicting(claim)).map((claim) => claimCard(index, claim));
	return {
		event: eventLink(event),
		conflicts: conflictsView(index, { claims, utterances }),
		occasions: occasions(
			index,
			utterances.filter((utterance) => !isConflicting(utterance)),
		),
		reported: cards(surely),
		perhapsReported: cards(claims.filter((claim) => !surely.includes(claim))),
		unsaid: claimsUnsaid(index, id).map((claim) => claimCard(index, claim)),
		stances: stancesBy(index, id),
	};
}

/** Occasions that somebody recorded first, then what several articles quote, then each article. */
function occasions(index: EventIndex, utterances: readonly Utterance[]): Occasion[] {
	const { articles } = index.event;
	const unrecorded = utterances.filter(({ occasion }) => !occasion);
	const recorded = new Set(utterances.flatMap(({ occasion }) => occasion?.text ?? []));
	const groups = [
		...Array.from(recorded, (title) => ({
			title,
			href: null,
			said: utterances.filter(({ occasion }) => occasion?.text === title),
		})),
		{ title: text.speaker.several, href: null, said: unrecorded.filter(isQuotedInSeveral) },
		...articles.map(({ id }) => ({
			title: text.speaker.onlyIn(index.outletOf(id).name, index.article(id).title),
			href: href(addresses.article(id)),
			said: unrecorded.filter((one) => !isQuotedInSeveral(one) && one.wordings[0]!.article === id),
		})),
	];
	return groups
		.filter(({ said }) => said.length > 0)
		.map(({ said, ...group }) => ({
			...group,
			utterances: byReach(said, ({ wordings }) => wordings).map((one) => utteranceCard(index, one)),
		}));
}

function isQuotedInSeveral({ wordings }: Utterance): boolean {
	return articlesOf(wordings).length > 1;
}
