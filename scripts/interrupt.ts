import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killBuilds, type Kills } from './interrupt/killed-builds.ts';
import { defineCommand, positiveInteger } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

const command = defineCommand(
	'npm run interrupt --',
	'Kill builds of the content at random moments, and check that no ledger is ever broken.',
).option('--kills <n>', 'how many builds to kill', positiveInteger, 100);

async function main(): Promise<number> {
	const { kills: wanted } = parseCommand(command).opts<{ kills: number }>();
	const progress = createProgress(process.stderr);
	const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
	try {
		const kills = await killBuilds(folder, wanted, (killed) => {
			progress.step(`${killed} of ${wanted} builds killed`);
		});
		progress.clear();
		process.stdout.write(linesOf(kills));
		return kills.broken.length > 0 ? 1 : 0;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function linesOf({ moments, ledgers, halfway, broken }: Kills): string {
	const lines = [
		`builds killed at any moment: ${moments.start}, while they wrote: ${moments['first write']}`,
		`ledgers left as they were: ${ledgers.old}, new: ${ledgers.new}, some of each: ${ledgers.mixed}; files decided on and not all in place: ${halfway}`,
		`broken: ${broken.length}`,
		...broken.map((what) => `  ${what}`),
	];
	return lines.map((line) => `${line}\n`).join('');
}

await runCommand(main);
