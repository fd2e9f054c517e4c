import { resolve } from 'node:path';
import { defaultLimits } from '../src/pipeline/read/limits.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { existingFolder } from './disk/existing-folder.ts';
import { runChild } from './process/run-child.ts';
import { defineCommand } from './terminal/define-command.ts';
import { Interrupted } from './terminal/interrupted.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';

const command = defineCommand(
	'npm run dev --',
	'Start Astro’s development server, and the desk page beside it.',
)
	.argument('[given...]', 'what “astro dev” takes, such as --port 4000')
	.allowUnknownOption();

async function main(): Promise<number> {
	const { args } = parseCommand(command);
	const desk = await serveDesk({
		seeds: await existingFolder('seeds'),
		content: resolve(process.env['VARIORUM_CONTENT'] ?? 'content'),
		limits: defaultLimits,
	});
	process.stdout.write(`Desk on ${desk.address}\n`);
	try {
		return await runChild('astro', ['dev', ...args]);
	} catch (error) {
		if (error instanceof Interrupted) return 0;
		throw error;
	} finally {
		await desk.stop();
	}
}

await runCommand(main);
