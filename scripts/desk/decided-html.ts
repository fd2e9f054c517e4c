import type { NewDecision } from '../../src/desk/add-decisions.ts';
import { decisionList } from '../../src/model/decision-list.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import { signature } from '../../src/views/wording/signature.ts';
import { decisionNames, decisionWords } from './decision-words.ts';
import type { DeskEvent } from './desk-events.ts';
import { hidden } from './hidden-field.ts';
import { h, type Element } from './html.ts';

/** A decision of an event, and where to go on once it is taken back. */
interface Decided {
	readonly event: string;
	readonly decision: NewDecision;
	readonly next: string;
}

/** All that was decided on an event, in the order of its file. */
export function decidedItems({ folder, decisions }: DeskEvent): Element[] {
	return decisionList(decisions.value ?? noDecisions).map((decision) =>
		decidedItem({ event: folder, decision, next: 'decided' }),
	);
}

/** One decision, with a button that takes it back; not where words are withdrawn by law. */
export function decidedItem({ event, decision, next }: Decided): Element {
	const { key, is } = decision;
	const by = 'by' in is ? ` by ${signature(is)}` : '';
	return h(
		'li',
		{ class: 'decision' },
		h('p', {}, h('strong', {}, decisionNames[key] + by), ` · ${event}`),
		h('p', {}, decisionWords(decision)),
		key === 'withdraw' ? null : takeBackForm({ event, decision, next }),
	);
}

function takeBackForm({ event, decision: { key, is }, next }: Decided): Element {
	return h(
		'form',
		{ method: 'post', action: 'take-back', class: 'form' },
		hidden('event', event),
		hidden('next', next),
		hidden('decision', JSON.stringify({ key, is })),
		h('button', {}, 'Take back'),
	);
}
