import { defineCommand } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { repositoryScript } from './terminal/repository-script.ts';
import { runCommand } from './terminal/run-command.ts';
import { subcommands } from './subcommands.ts';

/** The command by one of its names, and what it is called in its help and in advice. */
async function main(): Promise<number> {
	const [node = '', script = '', ...given] = process.argv;
	// `variorum help add` asks for what `variorum add --help` tells.
	const [name = '', ...args] = given[0] === 'help' ? [...given.slice(1, 2), '--help'] : given;
	const listed = subcommands.find(({ names }) => names.includes(name));
	if (!listed) return overview(given);
	const { command, run } = await listed.load();
	command.name(calledAs(listed.names[0]));
	parseCommand(command, [node, script, ...args]);
	return run();
}

/** As somebody typed it: npm runs its scripts under names of its own. */
function calledAs(name: string): string {
	const script = repositoryScript(name);
	return script === undefined ? `variorum ${name}` : `npm run ${script} --`;
}

/** What there is to ask for; whoever asks for something else is told what comes near. */
function overview(given: readonly string[]): number {
	const program = defineCommand(
		'variorum',
		'From a folder of news articles to a static site that shows what was said, and in which words.',
	);
	for (const { names, summary } of subcommands) program.command(names[0]).summary(summary);
	if (given.length > 0) program.parse(given, { from: 'user' });
	program.outputHelp();
	return 0;
}

await runCommand(main);
