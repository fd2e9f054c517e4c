import { measureName, type Evaluation, type MeasureName } from '../model/evaluation.ts';

/** A figure that is another than it was. */
interface ChangedFigure {
	/** An event, or a group where its mean changed. */
	readonly where: string;
	readonly measure: MeasureName;
	readonly before: number | null;
	readonly now: number | null;
}

/** All figures that differ. An event that is new, or gone, has no figure on the other side. */
export function changedFigures(before: Evaluation, now: Evaluation): ChangedFigure[] {
	const [old, current] = [byPlace(before), byPlace(now)];
	return [...new Set([...old.keys(), ...current.keys()])].flatMap((where) =>
		measureName.options
			.map((measure) => ({
				where,
				measure,
				before: old.get(where)?.[measure] ?? null,
				now: current.get(where)?.[measure] ?? null,
			}))
			.filter((figure) => figure.before !== figure.now),
	);
}

/** Whether a figure is worse than it was. One that is measured no longer has fallen too. */
export function hasFallen({ before, now }: ChangedFigure): boolean {
	return before !== null && (now === null || now < before);
}

/** The change for people: `dam-flood, reports: .76, was .78`. */
export function changeLine({ where, measure, before, now }: ChangedFigure): string {
	return `${where}, ${measure}: ${written(now)}, was ${written(before)}`;
}

function written(value: number | null): string {
	return value === null ? 'not measured' : value.toFixed(2);
}

function byPlace({ groups }: Evaluation) {
	return new Map(
		groups.flatMap(({ group, mean, events }) => [
			...events.map(({ event, figures }) => [event, figures] as const),
			[`mean of ${group}`, mean] as const,
		]),
	);
}
