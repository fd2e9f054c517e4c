import { basename } from 'node:path';
import type { Finding, FindingRule } from '../../src/model/finding.ts';
import { byHarm } from './by-harm.ts';
import type { DeskView } from './desk.ts';
import { deskGroup, type DeskGroup } from './desk-group.ts';
import type { PageState } from './desk-page.ts';
import { findingItem } from './findings-html.ts';
import type { Element } from './html.ts';
import { anchorOf, groupItem, suggestionItem } from './item-html.ts';
import { waitingGroups, type WaitingGroups } from './waiting-groups.ts';
import { waitingKinds, whyOf } from './why-html.ts';

/** One kind of what waits. */
export interface DeskSection {
	readonly id: string;
	readonly title: string;
	/** Why it waits. */
	readonly about: string;
	/** How many there are in all. */
	readonly count: number;
	/** The first of them. */
	readonly items: readonly Element[];
}

/** A page with more takes long to draw; the others come up as these are decided. */
const shown = 20;

/** What waits for a person, by kind: what was asked for first, faults next, then what harms most if it is wrong. */
export function deskItems(view: DeskView, { by, id }: PageState): DeskSection[] {
	const named = by !== '';
	// what was asked for stands on the page already
	const isElsewhere = ({ groups }: WaitingGroups) => groups.length > 1 || groups[0]!.id !== id;
	const waiting = view.events.flatMap(waitingGroups).filter(isElsewhere);
	return [
		...(id === '' ? [] : [askedFor(view, id, named)]),
		...foundKinds.map((kind) => found(view, kind)),
		...waitingKinds.map(({ kind, ...section }) => ({
			...section,
			...waitingItems(byHarm(waiting.filter((each) => each.kind === kind)), named),
		})),
	];
}

/** What was found wrong, by the rules of the findings. */
const foundKinds: readonly (Pick<DeskSection, 'id' | 'title' | 'about'> & {
	readonly rules: readonly FindingRule[];
})[] = [
	{
		id: 'decisions',
		title: 'Decisions that don’t apply',
		about: 'What somebody decided is not on the pages.',
		rules: ['decision'],
	},
	{
		id: 'changed',
		title: 'Published words that changed',
		about: 'Others may have cited these words.',
		rules: ['published-words-changed', 'published-words-gone', 'published-words-merged'],
	},
	{
		id: 'lapsed',
		title: 'Reviews that lapsed',
		about: 'The words that they are on have changed, so that pages don’t show them.',
		rules: ['review-lapsed'],
	},
	{
		id: 'unsigned',
		title: 'Drafts that nobody signed',
		about: 'They are not published.',
		rules: ['review-unsigned'],
	},
];

function askedFor({ events }: DeskView, id: string, named: boolean): DeskSection {
	const groups = events.flatMap((event) => deskGroup(event, id) ?? []);
	const why = { title: 'Opened by its id', because: '' };
	const items = groups.map((group) =>
		groupItem(group, { next: anchorOf([group]), named, opened: id }, why),
	);
	const title = groups.length > 0 ? 'Opened' : `There is no claim or quotation “${id}”`;
	return { id: 'asked', title, about: '', count: items.length, items };
}

function waitingItems(
	waiting: readonly WaitingGroups[],
	named: boolean,
): Pick<DeskSection, 'count' | 'items'> {
	const items = waiting.slice(0, shown).map((each, at) => {
		const after = waiting[at + 1] ?? waiting[at - 1];
		const place = { next: after ? anchorOf(after.groups) : 'said', named };
		return each.kind === 'suggestion'
			? suggestionItem(each, place, whyOf(each, at))
			: groupItem(each.groups[0]!, place, whyOf(each, at));
	});
	return { count: waiting.length, items };
}

/** What was found wrong; each beside what it is on, where that can be told. */
function found(view: DeskView, { rules, ...section }: (typeof foundKinds)[number]): DeskSection {
	const ofReviews = rules.some((rule) => rule.startsWith('review-'));
	const all = ofReviews ? view.reviews : view.report.findings;
	const findings = all.filter(({ ruleId }) => rules.some((rule) => rule === ruleId));
	const items = findings
		.slice(0, shown)
		.map((each, at) => findingItem(each, groupOf(each, view), `i-${section.id}-${at}`));
	return { ...section, count: findings.length, items };
}

/** What a finding is on, as it is published: reviews are named after their claims, others name an address. */
function groupOf({ file = '', reason }: Finding, { events }: DeskView): DeskGroup | undefined {
	const id = /\/[cq]\/(?<id>\w+)\//u.exec(reason)?.groups?.['id'] ?? basename(file, '.mdx');
	return events.flatMap((event) => deskGroup(event, id) ?? [])[0];
}
