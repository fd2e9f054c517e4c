import {
	goldGroup,
	measureName,
	type Evaluation,
	type Figures,
	type GoldGroup,
	type MeasureName,
} from '../model/evaluation.ts';
import type { Judgement } from './evaluate-analysis.ts';

/** The judgement of one event that has a gold annotation. */
export interface JudgedEvent {
	readonly event: string;
	readonly group: GoldGroup;
	readonly articles: number;
	readonly judgement: Judgement;
}

/** What is kept and published of the judgements: figures by group and event. */
export function summarise(events: readonly JudgedEvent[]): Evaluation {
	const groups = goldGroup.options.map((group) => ({
		group,
		members: events.filter((event) => event.group === group),
	}));
	return {
		groups: groups
			.filter(({ members }) => members.length > 0)
			.map(({ group, members }) => ({
				group,
				articles: members.reduce((sum, { articles }) => sum + articles, 0),
				mean: figuresBy((name) => meanOf(members, name)),
				events: members.map(({ event, judgement }) => ({
					event,
					figures: figuresBy((name) => valueOf(judgement, name)),
				})),
			})),
	};
}

/** The mean over the events in which there is something to measure; null where there is none. */
export function meanOf(
	events: readonly Pick<JudgedEvent, 'judgement'>[],
	name: MeasureName,
): number | null {
	const values = events
		.map(({ judgement }) => valueOf(judgement, name))
		.filter((value) => value !== null);
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value) / values.length;
}

export function valueOf({ measured }: Judgement, name: MeasureName): number | null {
	return measured.get(name)?.score.value ?? null;
}

function figuresBy(valueOfMeasure: (name: MeasureName) => number | null): Figures {
	const entries = measureName.options.map((name) => [name, rounded(valueOfMeasure(name))]);
	return Object.fromEntries(entries) as Figures;
}

/** Down, so that no figure looks better than it is; .57 stays .57 though it is stored as .56999…. */
function rounded(value: number | null): number | null {
	return value === null ? null : Math.floor(value * 100 + 1e-9) / 100;
}
