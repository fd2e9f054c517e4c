import type { Reason } from '../../src/model/grouping.ts';
import { decisionList, decisionsOf, type Decision } from '../../src/model/decision-list.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import type { DeskEvent } from './desk-events.ts';
import { deskGroup, type DeskGroup } from './desk-group.ts';

/** What is left to a person: a group that conflicts, or is unsure, whose speaker is, or two that may be one. */
export interface WaitingGroups {
	readonly kind: 'conflict' | 'speaker' | 'unsure' | 'suggestion';
	readonly groups: readonly DeskGroup[];
	/** That they are one, or of a speaker, that it is the right one. */
	readonly confidence: number;
	readonly reasons: readonly Reason[];
}

/** What waits in an event and was not decided on meanwhile. */
export function waitingGroups(event: DeskEvent): WaitingGroups[] {
	const decided = decisionList(event.decisions.value ?? noDecisions);
	return [
		...openGroups(event, decided).flatMap((group) => waitingGroup(group, decided)),
		...suggestions(event, decided),
	];
}

/** Each waits once, for what harms most. Who confirms a group leaves a conflict in it to readers, and says nothing of speakers. */
function waitingGroup(group: DeskGroup, decided: readonly Decision[]): WaitingGroups[] {
	const grouping = group.grouping ?? { sure: true, confidence: 1, reasons: [] };
	const settled = group.confirmedBy !== null || confirmedIds(decided).has(group.id);
	const groups = [group];
	if (!settled && isConflict(group)) return [{ kind: 'conflict', groups, ...grouping }];
	const doubts = group.places.flatMap(({ said }) => (said?.doubtful ? said.confidence : []));
	if (doubts.length > 0)
		return [{ kind: 'speaker', groups, confidence: Math.min(...doubts), reasons: [] }];
	return settled || grouping.sure ? [] : [{ kind: 'unsure', groups, ...grouping }];
}

function suggestions(event: DeskEvent, decided: readonly Decision[]): WaitingGroups[] {
	return event.analysis.suggestions.flatMap(({ between, confidence, reasons }) => {
		const groups = between.flatMap((id) => deskGroup(event, id) ?? []);
		const open = groups.length === 2 && !isPairDecided(between, decided);
		return open ? [{ kind: 'suggestion', groups, confidence, reasons }] : [];
	});
}

/** Groups that were confirmed one by one are two; what is excluded is none. */
function isPairDecided(ids: readonly string[], decided: readonly Decision[]): boolean {
	const [confirmed, excluded] = [confirmedIds(decided), excludedIds(decided)];
	return (
		[...decisionsOf('merge', decided), ...decisionsOf('distinct', decided)].some(({ is }) =>
			ids.every((id) => is.ids.includes(id)),
		) ||
		ids.every((id) => confirmed.has(id)) ||
		ids.some((id) => excluded.has(id))
	);
}

/** Those that are published, and stay as they are. */
function openGroups(event: DeskEvent, decided: readonly Decision[]): DeskGroup[] {
	const { claims, utterances } = event.analysis;
	const excluded = excludedIds(decided);
	return [...claims, ...utterances]
		.filter(({ id }) => !excluded.has(id))
		.flatMap(({ id }) => deskGroup(event, id) ?? [])
		.filter((group) => !isChanging(group, event, decided));
}

/** Where all that conflicted is marked as harmless, it will be none once that is applied. */
function isConflict({ conflicting, conflicts, decided }: DeskGroup): boolean {
	return conflicting && (conflicts.length > 0 || decisionsOf('harmless', decided).length === 0);
}

/** Whether the group will be another one, once what was decided on it is applied. */
function isChanging(
	{ id, places }: DeskGroup,
	event: DeskEvent,
	decided: readonly Decision[],
): boolean {
	const apart = decisionsOf('split', decided).filter(({ is }) => is.id === id);
	const splits = apart.some(({ is }) => places.some(({ exact }) => is.apart.includes(exact)));
	const merged = decisionsOf('merge', decided).filter(({ is }) => is.ids.includes(id));
	const isThere = (other: string) => other !== id && deskGroup(event, other) !== undefined;
	return splits || merged.some(({ is }) => is.ids.some(isThere));
}

const confirmedIds = (decided: readonly Decision[]) =>
	new Set(decisionsOf('confirm', decided).map(({ is }) => is.id));

const excludedIds = (decided: readonly Decision[]) =>
	new Set(
		[...decisionsOf('exclude', decided), ...decisionsOf('withdraw', decided)].map(
			({ is }) => is.id,
		),
	);
