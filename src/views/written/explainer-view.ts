import { addresses } from '../../model/addresses.ts';
import { citablesOf } from '../../model/citable.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Explainer, ExplainerBlock, ExplainerInline } from '../../model/explainer.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { WrittenBlock, WrittenInline } from '../../model/written-text.ts';
import { indexEvent } from '../event/event-index.ts';
import { referenceOf } from './explainer-notes.ts';
import { eventLink } from '../links/event-link.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import { listed } from '../wording/listed.ts';
import { noteBook, type MarkView, type NoteBook, type NoteView } from './note-book.ts';
import type { PageHead } from '../page-head.ts';
import { explainerShareCard } from '../sharing/share-card.ts';
import { writtenDate } from '../wording/written-date.ts';

/** The page of an explainer. */
export interface ExplainerView {
	readonly head: PageHead;
	readonly event: Link;
	readonly title: string;
	readonly description: string;
	readonly by: string;
	readonly date: string | null;
	readonly blocks: readonly BlockView[];
	readonly notes: readonly NoteView[];
}

/** A number in a line that leads to a note. */
export interface NoteMarkView {
	readonly kind: 'mark';
	readonly mark: MarkView;
}

export type InlineView = WrittenInline<NoteMarkView>;

type OwnBlockView =
	| { readonly kind: 'heading'; readonly depth: 2 | 3; readonly of: readonly InlineView[] }
	| { readonly kind: 'quotation'; readonly mark: MarkView };

export type BlockView = WrittenBlock<NoteMarkView, OwnBlockView>;

export function explainerView(
	explainer: Explainer,
	events: readonly EventAnalysis[],
	ledgers: readonly Ledger[],
): ExplainerView {
	const citables = citablesOf(events, ledgers);
	const indexes = new Map(events.map((one) => [one.id, indexEvent(one)]));
	const book = noteBook((citation) => referenceOf(citation, citables, (id) => indexes.get(id)!));
	const { title, description, by, date, slug } = explainer;
	const blocks = explainer.blocks.map((block) => blockView(block, book.mark));
	const { event } = indexes.get(explainer.event)!;
	return {
		head: {
			title,
			description,
			address: addresses.explainer(slug),
			card: explainerShareCard(explainer, indexes.get(event.id)!),
		},
		event: eventLink(event),
		title,
		description,
		by: text.explainer.by(listed(by)),
		date: date ? writtenDate(date) : null,
		blocks,
		notes: book.notes(),
	};
}

type Mark = NoteBook['mark'];

function blockView(block: ExplainerBlock, mark: Mark): BlockView {
	switch (block.kind) {
		case 'list':
			return {
				...block,
				items: block.items.map((item) => item.map((each) => blockView(each, mark))),
			};
		case 'quotation':
			return { kind: 'quotation', mark: mark(block.citation) };
		default:
			return { ...block, of: block.of.map((each) => inlineView(each, mark)) };
	}
}

function inlineView(inline: ExplainerInline, mark: Mark): InlineView {
	if (inline.kind === 'citation') return { kind: 'mark', mark: mark(inline.citation) };
	if (!('of' in inline)) return inline;
	return { ...inline, of: inline.of.map((each) => inlineView(each, mark)) };
}
