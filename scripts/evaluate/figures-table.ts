import { measures } from '../../src/evaluation/measures.ts';
import { meanOf, valueOf, type JudgedEvent } from '../../src/evaluation/summarise.ts';
import { aligned } from './aligned.ts';

/** The figures of all events, a line a measure; last the mean over the project's own events. */
export function figuresTable(events: readonly JudgedEvent[]): string {
	const own = events.filter(({ group }) => group !== 'samples');
	const head = events.map(({ event, group }) => (group === 'samples' ? group : event));
	return aligned([
		['', ...events.map(({ group }) => (group === 'samples' ? '' : group)), 'own events'],
		['F1, or the share that is right', ...head, 'mean'],
		...measures.map(({ name, title }) => [
			title,
			...events.map(({ judgement }) => figure(valueOf(judgement, name))),
			figure(meanOf(own, name)),
		]),
	]);
}

/** The figures of one event with what they come from. */
export function eventTable({ event, judgement }: JudgedEvent): string {
	const rows = measures.map(({ name, title }) => {
		const { value, precision, recall, detail } = judgement.measured.get(name)!.score;
		return [title, figure(precision), figure(recall), figure(value), detail];
	});
	const table = aligned([
		[event, 'precision', 'recall', 'figure'],
		...rows.map((row) => row.slice(0, 4)),
	]);
	const details = ['', ...rows.map((row) => row[4]!)];
	return table
		.split('\n')
		.map((line, at) => (at === 0 ? line : `${line}  ${details[at]!}`))
		.join('\n');
}

function figure(value: number | null | undefined): string {
	return value == null ? '-' : value.toFixed(3);
}
