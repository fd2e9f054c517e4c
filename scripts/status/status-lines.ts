import { counted } from '../terminal/counted.ts';
import { escapeLine } from '../terminal/escape-controls.ts';
import type { EventStatus } from './event-status.ts';

/** How everything stands, as an editor reads it: an event a paragraph, what waits for a person last. */
export function statusLines(
	events: readonly EventStatus[],
	unsigned: readonly string[],
): readonly string[] {
	const lines = events.flatMap((event) => [event.event, ...eventLines(event), '']);
	const drafts = unsigned.map((path) => `  unsigned  ${path}`);
	return [...lines, ...(drafts.length > 0 ? ['reviews', ...drafts, ''] : [])].map(escapeLine);
}

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

function waitingLines({ changedWords, unsureGroups, suggestions }: EventStatus['waiting']) {
	return [
		...(changedWords > 0
			? [`${counted(changedWords, 'change')} of published words: npm run content -- --plan`]
			: []),
		...(unsureGroups > 0 ? [`${counted(unsureGroups, 'group')} marked “grouping unsure”`] : []),
		...(suggestions > 0 ? [`${counted(suggestions, 'pair')} that may be one`] : []),
	];
}
