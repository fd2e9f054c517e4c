import { join, resolve } from 'node:path';
import { newMicrosite, type NewMicrosite } from '../init/new-microsite.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { here } from '../terminal/here.ts';
import { say } from '../terminal/say.ts';

export const command = defineCommand(
	'init',
	'Make a folder in which a desk can begin: settings, a place for articles, a workflow that publishes.',
).argument('[folder]', 'the folder; nothing that is there is overwritten', '.');

/** What is still to be done for the program to be there. */
const installs = {
	installed: '',
	named: 'npm install, then ',
	unknown: 'npm install PATH-OF-THE-VARIORUM-PACKAGE, then ',
} satisfies Record<NewMicrosite['program'], string>;

export async function run(): Promise<number> {
	const folder = resolve(command.processedArgs[0] as string);
	const { written, kept, program } = await newMicrosite(folder);
	for (const path of written) process.stdout.write(`wrote ${here(join(folder, path))}\n`);
	for (const path of kept) process.stdout.write(`kept ${here(join(folder, path))}\n`);
	const first = folder === process.cwd() ? '' : `cd ${here(folder)}, then `;
	const install = installs[program];
	say(`Next: ${first}${install}npx variorum add FILE… --event NAME, then npm start.`);
	return 0;
}
