import type { NewDecision } from '../../src/desk/add-decisions.ts';
import type { DecisionKey } from '../../src/model/decision-list.ts';
import { quoted } from '../../src/text/quoted.ts';
import { signature } from '../../src/views/wording/signature.ts';

/** What the list of the decisions calls each kind. */
export const decisionNames: Readonly<Record<DecisionKey, string>> = {
	confirm: 'Confirmed',
	merge: 'Merged',
	distinct: 'Kept as two',
	split: 'Split off',
	exclude: 'Excluded',
	title: 'Title',
	rename: 'Speaker named',
	attribute: 'Attributed',
	statement: 'Worded',
	occasion: 'Occasion',
	harmless: 'Marked as harmless',
	original: 'Original words',
	withdraw: 'Withdrawn',
};

/** A decision in one line: what it is on, and what it says of that. Who decided stands elsewhere. */
export function decisionWords({ key, is }: NewDecision): string {
	switch (key) {
		case 'merge':
		case 'distinct':
			return is.ids.map((id, at) => group({ id, words: is.words[at] ?? '' })).join(' and ');
		case 'split':
			return `${list(is.apart)} from ${group(is)}`;
		case 'title':
			return is.title;
		case 'rename':
			return `${is.speaker}: ${is.name}`;
		case 'attribute':
			return `${quoted(is.words)} in ${is.article}: ${is.name ?? 'nobody'}`;
		case 'withdraw':
			return `${is.id}: ${is.reason}`;
		case 'harmless':
			return `${is.between.map(quoted).join(' and ')} in ${group(is)}`;
		default:
			return [group(is), saysOf({ key, is } as NewDecision)].filter(Boolean).join(': ');
	}
}

/** A decision as it is told once it is written, or taken back. */
export function decisionTold(decision: NewDecision): string {
	const by = 'by' in decision.is ? `, by ${signature(decision.is)}` : '';
	return `${decisionNames[decision.key]}${by}: ${decisionWords(decision)}`;
}

function saysOf({ key, is }: NewDecision): string {
	if (key === 'exclude') return is.reason;
	if (key === 'statement') return is.statement;
	if (key === 'occasion') return is.occasion;
	return key === 'original' ? is.text : '';
}

const group = ({ id, words }: { id: string; words: string }) => `${quoted(words)} (${id})`;
const list = (all: readonly string[]) => all.map(quoted).join(', ');
