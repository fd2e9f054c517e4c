import { runChild } from './process/run-child.ts';
import { defineCommand } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';
import { tableOf, type StepOutcome } from './testing/step-table.ts';

interface Step {
	readonly name: string;
	/** The npm script, and what follows its name. */
	readonly run: readonly [script: string, ...args: string[]];
	/** A step without which this one can tell nothing. */
	readonly after?: string;
}

/** What says most about a change comes first; the browser comes last, as it needs the site. */
const steps: readonly Step[] = [
	{ name: 'types', run: ['types'] },
	{ name: 'lint', run: ['lint'] },
	{ name: 'format', run: ['format:check'] },
	{ name: 'unit tests', run: ['test:unit'] },
	{ name: 'fresh content', run: ['content', '--', '--check'] },
	{ name: 'site', run: ['site'] },
	{ name: 'end to end', run: ['test:e2e'], after: 'site' },
];

const command = defineCommand(
	'npm test',
	`Run every check, one after the other, and sum up: ${steps.map(({ name }) => name).join(', ')}.`,
);

async function main(): Promise<number> {
	parseCommand(command);
	const outcomes: StepOutcome[] = [];
	for (const step of steps) {
		process.stdout.write(`\n── ${step.name}: npm run ${step.run.join(' ')}\n\n`);
		outcomes.push(await outcomeOf(step, outcomes));
	}
	process.stdout.write(`\n${tableOf(outcomes)}\n`);
	return outcomes.some(({ passed }) => !passed) ? 1 : 0;
}

async function outcomeOf(
	{ name, run, after }: Step,
	before: readonly StepOutcome[],
): Promise<StepOutcome> {
	if (before.some((outcome) => outcome.name === after && !outcome.passed)) {
		return { name, passed: false, seconds: 0, note: `not run, as “${after ?? ''}” failed` };
	}
	const start = performance.now();
	const code = await runChild('npm', ['run', '--silent', ...run]);
	return { name, passed: code === 0, seconds: (performance.now() - start) / 1000 };
}

await runCommand(main);
