import { attributionsByRule } from '../src/evaluation/attributions-by-rule.ts';
import { calibration } from '../src/evaluation/calibration.ts';
import { changedFigures, changeLine, hasFallen } from '../src/evaluation/changed-figures.ts';
import { summarise, type JudgedEvent } from '../src/evaluation/summarise.ts';
import { differencesList } from './evaluate/differences-list.ts';
import { eventTable, figuresTable } from './evaluate/figures-table.ts';
import { goldEvents } from './evaluate/gold-events.ts';
import { jsonReport } from './evaluate/json-report.ts';
import { judgeEvent } from './evaluate/judge-event.ts';
import { calibrationTable, rulesTable } from './evaluate/rules-table.ts';
import { readEvaluation, writeEvaluation } from './evaluate/written-evaluation.ts';
import { defineCommand } from './terminal/define-command.ts';
import { didYouMean } from './terminal/did-you-mean.ts';
import { Failure } from './terminal/failure.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';
import { say } from './terminal/say.ts';

interface Options {
	readonly event?: string;
	readonly errors?: true;
	readonly all?: true;
	readonly json?: true;
	readonly write?: true;
}

const command = defineCommand(
	'npm run evaluate --',
	'Analyse the articles that readers have marked, and print how far the analysis agrees.',
)
	.option('--event <name>', 'show one event only, with precision, recall and counts')
	.option('--errors', 'list every difference, but of events that are kept aside')
	.option('--all', 'let --errors and the table of rules show events that are kept aside too')
	.option('--json', 'print exact figures as JSON')
	.option('--write', 'write the figures to content/evaluation.json: the new marks');

async function main(): Promise<number> {
	const options = parseCommand(command).opts<Options>();
	const judged = (await goldEvents()).map(judgeEvent);
	if (options.write) await write(judged);
	print(options.event === undefined ? judged : [named(options.event, judged)], options);
	return 0;
}

function named(name: string, judged: readonly JudgedEvent[]): JudgedEvent {
	const found = judged.find(({ event }) => event === name);
	if (found) return found;
	const names = judged.map(({ event }) => event);
	throw new Failure(`There is no gold annotation of ${name}.${didYouMean(name, names)}`);
}

function print(judged: readonly JudgedEvent[], { event, errors, all, json }: Options): void {
	if (json) {
		process.stdout.write(`${jsonReport(judged)}\n`);
		return;
	}
	const open = judged.filter(({ group }) => all === true || group !== 'aside');
	const rules = attributionsByRule(attributionsOf(open));
	const parts = [
		event === undefined ? figuresTable(judged) : eventTable(judged[0]!),
		calibrationTable(calibration(attributionsOf(judged))),
		...(rules.length > 0 ? [rulesTable(rules)] : []),
		...(errors ? open.map(differencesList) : []),
	];
	process.stdout.write(`${parts.join('\n\n')}\n`);
}

function attributionsOf(judged: readonly JudgedEvent[]) {
	return judged.flatMap(({ judgement }) => judgement.attributions);
}

async function write(judged: readonly JudgedEvent[]): Promise<void> {
	const figures = summarise(judged);
	const changes = changedFigures(await readEvaluation(), figures);
	await writeEvaluation(figures);
	for (const change of changes)
		say(`${hasFallen(change) ? 'fallen' : 'new'}: ${changeLine(change)}`);
}

await runCommand(main);
