import { addresses } from '../../model/addresses.ts';
import { isSilence, type Attribution } from '../../model/attribution.ts';
import type { Passage } from '../../model/passage.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Polarity } from '../../model/report.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { isSure } from '../../model/sure-attribution.ts';
import type { Signed } from '../../model/signed.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import { speakerLink } from './utterance-card.ts';
import { signature } from '../wording/signature.ts';
import { wordsNear } from './words-near.ts';

/** To whom an article attributes words. */
export interface AttributionView {
	/** Such as “attributed to the minister”; says so where that is but probable. */
	readonly sentence: string;
	/** The page of the one it is attributed to. */
	readonly speaker: Link | null;
	/** Who else may be meant, in words, and their page. */
	readonly rival: { readonly text: string; readonly href: string | null } | null;
	/** The article's own words that attribute it, where they stand near it. */
	readonly words: readonly string[];
	/** The language of the article. */
	readonly language: string;
	/** How the speaker was found; null where there is nothing to say of it. */
	readonly how: string | null;
}

/** What an article gives to somebody, quoted or reported. */
interface Given {
	readonly speaker: Attribution | null;
	readonly cue: TextPositionSelector | null;
	readonly decided?: Signed | undefined;
	readonly polarity?: Polarity;
	readonly nested?: Quotation['nested'];
}

/** @param nobody What is said of words that are given to nobody. */
export function attributionView(
	index: EventIndex,
	passage: Passage,
	given: Given | undefined,
	nobody: string,
): AttributionView {
	const attribution = given?.speaker;
	const { language } = index.article(passage.article);
	const told = given?.nested ? text.attribution.toldBy(given.nested.toldBy) : '';
	const decided = given?.decided ? text.decision.decided(signature(given.decided)) : null;
	if (!attribution)
		return {
			sentence: nobody + told,
			speaker: null,
			rival: null,
			words: [],
			language,
			how: decided,
		};
	// of words that were found to attribute it, an editor says nothing
	const spans = decided ? [] : [attribution.mention, given.cue].filter((span) => span !== null);
	return {
		sentence: sentenceOf(attribution, given.polarity ?? 'said') + told,
		speaker: speakerLink(index, attribution.speaker),
		rival: rivalOf(index, attribution),
		words: spans
			.toSorted((a, b) => a.start - b.start)
			.map((span) => wordsNear(passage, span))
			.filter((words) => words !== ''),
		language,
		how: decided ?? text.attribution.rules.get(attribution.rule) ?? null,
	};
}

function rivalOf({ event }: EventIndex, { rival }: Attribution): AttributionView['rival'] {
	if (rival === undefined) return null;
	const found = event.speakers.find(({ name, aliases }) => [name, ...aliases].includes(rival));
	return {
		text: text.attribution.orElse(rival),
		href: found ? href(addresses.speaker(found.id)) : null,
	};
}

function sentenceOf(attribution: Attribution, polarity: Polarity): string {
	const told = isSure(attribution) ? text.attribution.by : text.attribution.probably;
	return told[isSilence(attribution) ? 'silent' : polarity](attribution.name);
}
