import { z } from 'astro/zod';
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

/** The value of an option that is a day: `2024-10-23`. */
export function isoDay(value: string): string {
	if (z.iso.date().safeParse(value).success) return value;
	throw new InvalidArgumentError('Give a day as in 2024-10-23.');
}
