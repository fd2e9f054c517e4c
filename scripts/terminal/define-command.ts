import { Command, InvalidArgumentError } from 'commander';

/** A command that leaves the exit code to `runCommand` and points at its help when misused. */
export function defineCommand(name: string, description: string): Command {
	return new Command(name)
		.description(description)
		.allowExcessArguments(false)
		.exitOverride()
		.showHelpAfterError('(--help lists the options)');
}

/** The value of an option that counts something. */
export function positiveInteger(value: string): number {
	if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
	throw new InvalidArgumentError('Give a whole number from 1 on.');
}
