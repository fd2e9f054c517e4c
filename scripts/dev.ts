import { resolve } from 'node:path';
import { defaultLimits } from '../src/pipeline/read/limits.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { existingFolder } from './disk/existing-folder.ts';
import { Interrupted } from './terminal/interrupted.ts';
import { runChild } from './process/run-child.ts';
import { runCommand } from './terminal/run-command.ts';

/** Astro's development server with what follows the command, and the desk page beside it. */
async function main(): Promise<number> {
	const desk = await serveDesk({
		seeds: await existingFolder('seeds'),
		content: resolve(process.env['VARIORUM_CONTENT'] ?? 'content'),
		limits: defaultLimits,
	});
	process.stdout.write(`Desk on ${desk.address}\n`);
	try {
		return await runChild('astro', ['dev', ...process.argv.slice(2)]);
	} catch (error) {
		if (error instanceof Interrupted) return 0;
		throw error;
	} finally {
		await desk.stop();
	}
}

await runCommand(main);
