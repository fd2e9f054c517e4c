import { styleText } from 'node:util';
import { examinations, type Diagnosis } from '../doctor/examinations.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { escapeLine } from '../terminal/escape-controls.ts';
import { printJson } from '../terminal/json-findings.ts';

export const command = defineCommand(
	'doctor',
	'Look whether this machine and this folder have what the commands need, and say what to do.',
).option('--json', 'print it as JSON');

type Named = Diagnosis & { readonly name: string };

export async function run(): Promise<number> {
	const { json } = command.opts<{ readonly json?: true }>();
	const diagnoses: Named[] = [];
	for (const { name, fn } of examinations) diagnoses.push({ name, ...(await fn()) });
	const isWell = diagnoses.every(({ state }) => state !== 'ill');
	if (json) printJson({ ok: isWell, diagnoses });
	else process.stdout.write(diagnoses.map(printed).join(''));
	return isWell ? 0 : 1;
}

const colours = { well: 'green', poor: 'yellow', ill: 'red' } as const;

function printed({ name, state, found, remedy }: Named): string {
	const shown = process.stdout.isTTY ? styleText(colours[state], state) : state;
	const line = `${shown}  ${' '.repeat(4 - state.length)}${name}: ${escapeLine(found)}\n`;
	return remedy === undefined ? line : `${line}      ${escapeLine(remedy)}\n`;
}
