import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fitLogistic } from '../src/evaluation/logistic-regression.ts';
import { readableJson } from '../src/model/readable-json.ts';
import { claimEvidence } from '../src/pipeline/align/claims/claim-evidence.ts';
import { goldEvents } from './evaluate/gold-events.ts';
import { defineCommand } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';
import { say } from './terminal/say.ts';
import { claimCases } from './train/claim-cases.ts';

const command = defineCommand(
	'npm run train --',
	'Fit the weights that tell whether two clauses tell one claim, on the annotated events that are open.',
);

const path = join(import.meta.dirname, '../src/pipeline/align/claims/claim-weights.json');

/** Weights are written with so many decimals: more would learn nothing but noise. */
const decimals = 2;

async function main(): Promise<number> {
	parseCommand(command);
	const open = (await goldEvents()).filter(({ group }) => group === 'open');
	const cases = open.flatMap(claimCases);
	const { bias, of } = fitLogistic(cases);
	const named = Object.fromEntries(claimEvidence.map((name, at) => [name, rounded(of[at]!)]));
	await writeFile(path, readableJson({ bias: rounded(bias), of: named }));
	const positive = cases.filter((each) => each.positive).length;
	say(`${cases.length} pairs of clauses of ${open.length} events, ${positive} of them one claim`);
	return 0;
}

const rounded = (value: number): number => Number(value.toFixed(decimals));

await runCommand(main);
