import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Utterance } from '../../model/utterance.ts';
import type { WithdrawnEntry } from '../../model/withdrawn-entry.ts';
import { statusLine, type AgreementView } from '../groups/agreement-phrase.ts';
import { claimCard } from '../groups/claim-card.ts';
import { frameHeight, type EmbedFrame } from './embed-frame.ts';
import { indexEvent } from '../event/event-index.ts';
import { fewListed } from '../wording/few-listed.ts';
import { formerView } from '../history/former-view.ts';
import { confirmedLine } from '../groups/grouping-view.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { signature } from '../wording/signature.ts';
import { claimSides, sideLine, utteranceSides } from './card-sides.ts';
import type { ConflictSide } from '../differences/conflict-sides.ts';
import { nothingAround, type StatementContext } from '../groups/statement-context.ts';
import { utteranceCard } from '../groups/utterance-card.ts';

/** What a frame on another site shows of a claim, an utterance, or an id that no longer is one. */
export interface EmbedView {
	readonly frame: EmbedFrame;
	/** The address of the page that has it all, without the base path. */
	readonly permalink: string;
	readonly kicker: string;
	/** What it tells of; null where that is not known any more. */
	readonly event: string | null;
	readonly words: string;
	/** What stands around the words, where they can't be read alone. */
	readonly context: StatementContext;
	readonly language: string | null;
	readonly speaker: string | null;
	/** Null where it is no longer found. */
	readonly agreement: AgreementView | null;
	/** By whom it is told, where they conflict in which way; or what happened to it. */
	readonly notes: readonly string[];
	/** Whether a program has put its places together, and nobody has confirmed it. */
	readonly automatic: boolean;
	/** What persons decided on it, and who. */
	readonly decided: readonly string[];
	/** The text of the link to the permalink. */
	readonly onward: string;
}

export function claimEmbed(event: EventAnalysis, claim: Claim): EmbedView {
	const index = indexEvent(event);
	const { statement, context, by, language, agreement, outlets } = claimCard(index, claim);
	return embedView('claim', claim.id, {
		event: event.title,
		words: statement,
		context,
		language,
		speaker: by?.text ?? null,
		agreement,
		notes: notesOf(claimSides(index, claim), text.embed.toldBy(fewListed(outlets))),
		automatic: claim.grouping !== null && !claim.confirmed,
		decided: [
			...linesOf(confirmedLine(claim.confirmed)),
			...(claim.worded ? [text.decision.worded(signature(claim.worded))] : []),
		],
		onward: claim.tellings.length > 1 ? text.embed.tellings : text.embed.alone,
	});
}

export function utteranceEmbed(event: EventAnalysis, utterance: Utterance): EmbedView {
	const index = indexEvent(event);
	const card = utteranceCard(index, utterance);
	return embedView('utterance', utterance.id, {
		event: event.title,
		words: text.utterance.inWords(card.words),
		language: card.language,
		speaker: card.saidBy.text,
		agreement: card.agreement,
		notes: notesOf(
			utteranceSides(index, utterance),
			text.embed.quotedBy(fewListed(card.credit.printed)),
		),
		automatic: utterance.grouping !== null && !utterance.confirmed,
		decided: linesOf(confirmedLine(utterance.confirmed)),
		onward: utterance.wordings.length > 1 ? text.embed.wordings : text.embed.alone,
	});
}

/** Frames stay on other people's pages when an id is merged or its words are gone. */
export function formerEmbed(entry: LedgerEntry, events: readonly EventAnalysis[]): EmbedView {
	const { title, lastWords } = formerView(entry, events);
	return embedView(entry.kind, entry.id, {
		event: null,
		words: lastWords ?? title,
		language: null,
		speaker: null,
		agreement: null,
		notes: [title],
		automatic: false,
		decided: [],
		onward: text.embed.former,
	});
}

/** A frame on another site whose words may no longer be shown says so. */
export function withdrawnEmbed({ kind, id, reason }: WithdrawnEntry): EmbedView {
	return embedView(kind, id, {
		event: null,
		words: text.withdrawn.title,
		language: null,
		speaker: null,
		agreement: null,
		notes: [text.withdrawn.reason(reason)],
		automatic: false,
		decided: [],
		onward: text.embed.former,
	});
}

/** As on a share card, the two ways in which it is told stand for all who tell it. */
function notesOf(sides: readonly ConflictSide[], tellers: string): string[] {
	return sides.length > 0 ? sides.map((side) => sideLine(side)) : [tellers];
}

const linesOf = (line: string | null): string[] => (line === null ? [] : [line]);

type Shown = Omit<EmbedView, 'frame' | 'permalink' | 'kicker' | 'context'> &
	Partial<Pick<EmbedView, 'context'>>;

function embedView(
	kind: LedgerEntry['kind'],
	id: string,
	{ context = nothingAround, ...shown }: Shown,
): EmbedView {
	const { kicker } = text[kind];
	const { event, words, speaker, agreement } = shown;
	const agreed = agreement && statusLine(agreement);
	const notes = [
		`${kicker}: ${event ?? ''}`,
		speaker ?? '',
		agreed ?? '',
		...shown.notes,
		shown.onward,
		...shown.decided,
	];
	return {
		...shown,
		context,
		kicker,
		permalink: addresses[kind](id),
		frame: {
			address: addresses.embed[kind](id),
			title: text.embed.frame(kicker, firstWords(words, 70)),
			height: frameHeight(`${context.before}${words}${context.after}`, notes),
		},
	};
}
