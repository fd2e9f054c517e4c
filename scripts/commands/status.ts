import { defineLook, lookAtContent } from '../check/look-at-content.ts';
import { eventFolders } from '../disk/event-folders.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { eventStatus, type EventStatus } from '../status/event-status.ts';
import { statusLines } from '../status/status-lines.ts';
import { writtenStatus } from '../status/written-status.ts';
import { asCalled } from '../terminal/as-called.ts';
import { jsonFinding, printJson } from '../terminal/json-findings.ts';
import { say } from '../terminal/say.ts';

export const command = defineLook(
	'status',
	'Tell what is new, changed, gone or stale, and what waits for a person.',
);

/** However things stand, telling it went well. */
export async function run(): Promise<number> {
	const { settings, report, json } = await lookAtContent(command);
	const { seeds, content } = settings;
	const known = { content, ledgers: await readLedgers(content), report };
	const events: EventStatus[] = [];
	for (const folder of await eventFolders(seeds)) events.push(await eventStatus(folder, known));
	const written = writtenStatus(report.findings);
	const errors = report.findings.filter(({ fatal }) => fatal);
	if (json) {
		printJson({ events, ...written, findings: report.findings.map(jsonFinding) });
		return 0;
	}
	process.stdout.write(
		statusLines(events, written)
			.map((line) => `${line}\n`)
			.join(''),
	);
	if (events.length === 0)
		say(`There are no articles yet. Add some with: ${asCalled('add', 'FILE --event NAME')}`);
	else if (errors.length > 0)
		say(
			`Something is wrong in the articles, or in what was written by hand. See: ${asCalled('check')}`,
		);
	else if (events.some(isOpen)) say(`Bring the content up to date with: ${asCalled('content')}`);
	return 0;
}

const isOpen = ({ new: fresh, changed, gone, stale }: EventStatus): boolean =>
	[fresh, changed, gone, stale].some(({ length }) => length > 0);
