import { text } from '../../src/views/interface-text.ts';
import { inPercent } from '../../src/views/wording/written-number.ts';
import { saidBy } from './attribution-html.ts';
import type { Why } from './item-html.ts';
import type { WaitingGroups } from './waiting-groups.ts';

/** What kinds of things wait at the desk: what each is called, and why it waits. What harms most if it is wrong is first. */
export const waitingKinds: readonly {
	readonly kind: WaitingGroups['kind'];
	readonly id: string;
	readonly title: string;
	readonly about: string;
}[] = [
	{
		kind: 'conflict',
		id: 'conflicts',
		title: 'Groups that conflict',
		about:
			'Readers are told that outlets contradict each other. Differences in figures come first, then dates, then denials.',
	},
	{
		kind: 'speaker',
		id: 'speakers-unsure',
		title: 'Speakers that are but probable',
		about:
			'Pages put these words, with “probably”, into somebody’s mouth. The least certain come first.',
	},
	{
		kind: 'unsure',
		id: 'unsure',
		title: 'Groups that are unsure',
		about:
			'Pages show these as one, marked “grouped automatically, unsure”. Those with unequal figures or days come first, then the least likely.',
	},
	{
		kind: 'suggestion',
		id: 'suggestions',
		title: 'Pairs that may be one',
		about:
			'Pages show each of the two by itself, so that nothing is wrong if you pass these. The likeliest come first.',
	},
];

/** Why one thing waits, by its number among its kind. */
export function whyOf(waiting: WaitingGroups, at: number): Why {
	const names = waiting.reasons
		.slice(0, 3)
		.map(({ evidence }) => text.grouping.evidence.get(evidence) ?? evidence);
	return { title: `${at + 1}: ${reasonOf(waiting)}`, because: names.join('; ') };
}

function reasonOf({ kind, groups, confidence }: WaitingGroups): string {
	if (kind === 'speaker') return doubtsOf(groups).join('; ');
	const likely = `${inPercent(confidence)} likely to be one`;
	if (kind === 'unsure') return [...unequalOf(groups), likely].join('; ');
	if (kind !== 'conflict') return likely;
	const kinds = groups.flatMap(({ conflicts }) =>
		conflicts.map((each) => text.comparison.kind[each.kind]),
	);
	const of = kinds.length > 0 ? ` (${[...new Set(kinds)].join(', ')})` : '';
	return `readers see a conflict${of}; ${likely}`;
}

/** “readers may see “six” / “seven” as the same” */
function unequalOf(groups: WaitingGroups['groups']): string[] {
	const [first] = groups.flatMap(({ conflicts }) => conflicts);
	if (!first) return [];
	const [one, other] = first.wordings[0];
	return [`readers may see “${one}”${text.comparison.against}“${other}” as the same`];
}

function doubtsOf(groups: WaitingGroups['groups']): string[] {
	const places = groups.flatMap((group) => group.places);
	const doubts = places.flatMap(({ said, outlet }) =>
		said?.doubtful ? `${saidBy(said)} in ${outlet}` : [],
	);
	return [...new Set(doubts)];
}
