import { basename } from 'node:path';
import type { Finding, FindingRule } from '../../src/model/finding.ts';
import { inPercent } from '../../src/views/wording/written-number.ts';
import { text } from '../../src/views/interface-text.ts';
import type { DeskView } from './desk.ts';
import { deskGroup, type DeskGroup } from './desk-group.ts';
import type { PageState } from './desk-page.ts';
import { findingItem } from './findings-html.ts';
import type { Element } from './html.ts';
import { anchorOf, groupItem, suggestionItem, type Why } from './item-html.ts';
import { waitingGroups, type WaitingGroups } from './waiting-groups.ts';

/** One kind of what waits. */
export interface DeskSection {
	readonly id: string;
	readonly title: string;
	/** How many there are in all. */
	readonly count: number;
	/** The first of them. */
	readonly items: readonly Element[];
}

/** A page with more takes long to draw; the others come up as these are decided. */
const shown = 20;

/** What waits for a person, by kind: what was asked for first, faults next. */
export function deskItems(view: DeskView, { by, id }: PageState): DeskSection[] {
	const named = by !== '';
	const waiting = view.events.flatMap(waitingGroups);
	const groups = (kind: WaitingGroups['kind']) => waiting.filter((each) => each.kind === kind);
	return [
		...(id === '' ? [] : [askedFor(view, id, named)]),
		found(view, 'decisions', 'Decisions that don’t apply', ['decision']),
		found(view, 'changed', 'Published words that changed', [
			'published-words-changed',
			'published-words-gone',
			'published-words-merged',
		]),
		found(view, 'lapsed', 'Reviews that lapsed', ['review-lapsed']),
		found(view, 'unsigned', 'Drafts that nobody signed', ['review-unsigned']),
		waitingSection('conflicts', 'Groups that conflict', groups('conflict'), named),
		waitingSection('suggestions', 'Pairs that may be one', groups('suggestion'), named),
		waitingSection('unsure', 'Groups that are unsure', groups('unsure'), named),
	];
}

function askedFor({ events }: DeskView, id: string, named: boolean): DeskSection {
	const groups = events.flatMap((event) => deskGroup(event, id) ?? []);
	const items = groups.map((group) =>
		groupItem(group, { next: 'said', named }, { title: 'Opened by its id', because: '' }),
	);
	const title = groups.length > 0 ? 'Opened' : `There is no claim or quotation “${id}”`;
	return { id: 'asked', title, count: items.length, items };
}

function waitingSection(
	id: string,
	title: string,
	waiting: readonly WaitingGroups[],
	named: boolean,
): DeskSection {
	const items = waiting.slice(0, shown).map((each, at) => {
		const after = waiting[at + 1] ?? waiting[at - 1];
		const place = { next: after ? anchorOf(after.groups) : 'said', named };
		return each.kind === 'suggestion'
			? suggestionItem(each, place, whyOf(each, at))
			: groupItem(each.groups[0]!, place, whyOf(each, at));
	});
	return { id, title, count: waiting.length, items };
}

function whyOf({ kind, confidence, reasons }: WaitingGroups, at: number): Why {
	const names = reasons
		.slice(0, 3)
		.map(({ evidence }) => text.grouping.evidence.get(evidence) ?? evidence);
	const conflict = kind === 'conflict' ? 'readers see a conflict; ' : '';
	return {
		title: `${at + 1}: ${conflict}${inPercent(confidence)} likely to be one`,
		because: names.join('; '),
	};
}

/** What was found wrong; each beside what it is on, where that can be told. */
function found(
	view: DeskView,
	id: string,
	title: string,
	rules: readonly FindingRule[],
): DeskSection {
	const ofReviews = rules.some((rule) => rule.startsWith('review-'));
	const all = ofReviews ? view.reviews : view.report.findings;
	const findings = all.filter(({ ruleId }) => rules.some((rule) => rule === ruleId));
	const items = findings
		.slice(0, shown)
		.map((each, at) => findingItem(each, groupOf(each, view), `i-${id}-${at}`));
	return { id, title, count: findings.length, items };
}

/** What a finding is on, as it is published: reviews are named after their claims, others name an address. */
function groupOf({ file = '', reason }: Finding, { events }: DeskView): DeskGroup | undefined {
	const id = /\/[cq]\/(?<id>\w+)\//u.exec(reason)?.groups?.['id'] ?? basename(file, '.mdx');
	return events.flatMap((event) => deskGroup(event, id) ?? [])[0];
}
