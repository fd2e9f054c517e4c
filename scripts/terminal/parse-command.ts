import { CommanderError, type Command, type Option } from 'commander';
import { Failure } from './failure.ts';
import { say } from './say.ts';

/**
 * Read the arguments that a command was given. npm keeps options for itself that don't stand behind
 * `--`, so that the command would do something else than was asked; what npm took shows in the
 * environment.
 */
export function parseCommand(
	command: Command,
	argv: readonly string[] = process.argv,
	env: NodeJS.ProcessEnv = process.env,
): Command {
	const isOfNpm = command.name().startsWith('npm ');
	const taken = (isOfNpm ? command.options : []).filter(
		(option) => takenByNpm(option, env) !== undefined,
	);
	if (taken.length > 0) {
		const names = taken.map(({ long }) => long).join(' and ');
		const asked = taken.map((option) => asTyped(option, env)).join(' ');
		throw new Failure(`npm took ${names} for itself. Write: ${behindDashes(command)} ${asked}`);
	}
	try {
		return command.parse(argv);
	} catch (error) {
		if (error instanceof CommanderError && error.code === 'commander.excessArguments' && isOfNpm)
			say(`Options stand behind two dashes: ${behindDashes(command)} --help`);
		throw error;
	}
}

function takenByNpm({ long }: Option, env: NodeJS.ProcessEnv): string | undefined {
	const value = env[`npm_config_${long?.slice(2).replaceAll('-', '_') ?? ''}`];
	return value === '' ? undefined : value;
}

/** npm tells of an option; its value it takes for an argument unless there is `=` between them. */
function asTyped(option: Option, env: NodeJS.ProcessEnv): string {
	const value = takenByNpm(option, env);
	return value === 'true' ? option.flags : `${option.long ?? ''} ${value ?? ''}`;
}

const behindDashes = (command: Command) => command.name().replace(/(?: --)?$/, ' --');
