import { addresses } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Utterance } from '../model/utterance.ts';
import { wordingAnchors } from '../model/anchor-name.ts';
import { attributionView, type AttributionView } from './attribution-view.ts';
import { indexEvent } from './event-index.ts';
import { href } from './href.ts';
import { text } from './interface-text.ts';
import { firstWords } from './lemma.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { passageViews, type PassageView } from './passage-view.ts';
import { utteranceCard, type UtteranceCard } from './utterance-card.ts';

/** A wording of an utterance, with whom its article attributes it to. */
export interface WordingView extends PassageView {
	readonly kind: string;
	readonly attribution: AttributionView;
}

/** The page of an utterance. */
export interface UtteranceView extends UtteranceCard {
	readonly head: PageHead;
	readonly event: Link;
	readonly rows: readonly WordingView[];
	/** Whether any words are marked as differing. */
	readonly marked: boolean;
}

export function utteranceView(event: EventAnalysis, utterance: Utterance): UtteranceView {
	const index = indexEvent(event);
	const card = utteranceCard(index, utterance);
	const passages = passageViews(index, {
		passages: utterance.wordings,
		differences: utterance.differences,
		anchors: wordingAnchors(utterance),
		base: 0,
	});
	const said = text.utterance.inWords(firstWords(card.words, 60));
	return {
		...card,
		head: {
			title: card.speaker ? `${card.speaker.text}: ${said}` : said,
			description: `${text.utterance.kicker}, ${card.agreement.phrase}: ${said}`,
			address: addresses.utterance(utterance.id),
		},
		event: { href: href(addresses.event(event.id)), text: event.title },
		rows: passages.map((passage, at) => ({
			...passage,
			kind: text.utterance.kinds[utterance.wordings[at]!.kind],
			attribution: attributionView(index, utterance.wordings[at]!),
		})),
		marked: passages.some(({ runs }) => runs.some(({ differs }) => differs)),
	};
}
