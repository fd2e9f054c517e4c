import { asCalled } from '../terminal/as-called.ts';
import { counted } from '../terminal/counted.ts';
import { escapeLine } from '../terminal/escape-controls.ts';
import type { EventStatus } from './event-status.ts';
import type { WrittenStatus } from './written-status.ts';

/** How everything stands, as an editor reads it: an event a paragraph, what waits for a person last. */
export function statusLines(
	events: readonly EventStatus[],
	written: WrittenStatus,
): readonly string[] {
	const lines = events.flatMap((event) => [event.event, ...eventLines(event), '']);
	const { unappliedDecisions, unsignedReviews, lapsedReviews, outdatedExplainers } = written;
	const decisions = marked('unapplied', unappliedDecisions);
	const reviews = [...marked('unsigned', unsignedReviews), ...marked('lapsed', lapsedReviews)];
	const explainers = marked('outdated', outdatedExplainers);
	return [
		...lines,
		...under('decisions', decisions),
		...under('reviews', reviews),
		...under('explainers', explainers),
	].map(escapeLine);
}

const marked = (state: string, paths: readonly string[]) =>
	paths.map((path) => `  ${state.padEnd(9)} ${path}`);

const under = (name: string, lines: readonly string[]) =>
	lines.length > 0 ? [name, ...lines, ''] : [];

function eventLines({ event, stale, waiting, ...files }: EventStatus): string[] {
	const kinds = ['new', 'changed', 'gone', 'refused'] as const;
	const lines = kinds.flatMap((kind) =>
		files[kind].map((file) => `  ${kind.padEnd(9)} seeds/${event}/${file}`),
	);
	const people = waitingLines(waiting).map((line) => `  look at   ${line}`);
	const rest = stale.length > 0 ? [`  stale     ${counted(stale.length, 'file')} of content/`] : [];
	const all = [...lines, ...rest, ...people];
	return all.length > 0 ? all : ['  all is published as it should be'];
}

function waitingLines(waiting: EventStatus['waiting']): string[] {
	const { changedWords, unsureGroups, unequalGroups, suggestions } = waiting;
	const conflicts = conflictsIn(waiting);
	return [
		...(changedWords > 0
			? [`${counted(changedWords, 'change')} of published words: ${asCalled('content', '--plan')}`]
			: []),
		...(conflicts === '' ? [] : [`${conflicts} in conflict: ${asCalled('desk')}`]),
		...(unequalGroups > 0
			? [
					`${counted(unequalGroups, 'group')} that readers may see as one, with unequal figures: ${asCalled('desk')}`,
				]
			: []),
		...(unsureGroups > 0
			? [
					`${counted(unsureGroups, 'group')} marked “grouped automatically, unsure”: ${asCalled('desk')}`,
				]
			: []),
		...(suggestions > 0
			? [`${counted(suggestions, 'pair')} that may be one: ${asCalled('desk')}`]
			: []),
	];
}

function conflictsIn({ conflictingClaims, conflictingUtterances }: EventStatus['waiting']): string {
	return [
		...(conflictingClaims > 0 ? [counted(conflictingClaims, 'claim')] : []),
		...(conflictingUtterances > 0 ? [counted(conflictingUtterances, 'quotation')] : []),
	].join(' and ');
}
