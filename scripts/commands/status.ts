import { resolve } from 'node:path';
import { checkContent } from '../content/build-content.ts';
import { eventFolders } from '../disk/event-folders.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { eventStatus, type EventStatus } from '../status/event-status.ts';
import { statusLines } from '../status/status-lines.ts';
import { writtenStatus } from '../status/written-status.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { jsonFinding, printJson } from '../terminal/json-findings.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';
import { say } from '../terminal/say.ts';

interface Options extends LimitOptions {
	readonly json?: true;
	readonly seeds: string;
	readonly content: string;
}

export const command = addLimitOptions(
	defineCommand(
		'status',
		'Tell what is new, changed, gone or stale, and what waits for a person. Writes nothing.',
	)
		.option('--json', 'print it as JSON')
		.option('--seeds <dir>', 'where the articles are', 'seeds')
		.option('--content <dir>', 'where the content is', 'content'),
);

/** However things stand, telling it went well. */
export async function run(): Promise<number> {
	const { json, ...options } = command.opts<Options>();
	const [seeds, content] = [await existingFolder(options.seeds), resolve(options.content)];
	const report = await checkContent({ seeds, content, limits: toLimits(options) });
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
	if (events.length === 0) say('There are no articles yet. Add some with: npx variorum add');
	else if (errors.length > 0)
		say(
			'Something is wrong in the articles, or in what was written by hand. See: npx variorum check',
		);
	else if (events.some(isOpen)) say('Bring the content up to date with: npm run content');
	return 0;
}

const isOpen = ({ new: fresh, changed, gone, stale }: EventStatus): boolean =>
	[fresh, changed, gone, stale].some(({ length }) => length > 0);
