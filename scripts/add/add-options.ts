import { InvalidArgumentError, Option, type Command } from 'commander';
import { slugOf } from '../../src/text/slug-of.ts';
import { sourceRecord } from '../../src/model/source-record.ts';
import { isoDay } from '../terminal/define-command.ts';
import { usualLimits, type FetchLimits } from './fetch-page.ts';

/** How pages are fetched, as it was asked. */
export interface FetchOptions {
	readonly allowPrivate?: true;
}

export const allowPrivateOption = new Option(
	'--allow-private',
	'fetch addresses of this machine and of local networks too',
);

export function toFetchLimits({ allowPrivate }: FetchOptions): FetchLimits {
	return allowPrivate ? { ...usualLimits, isAllowed: () => true } : usualLimits;
}

/** Let the command take what an editor knows of the articles. */
export function addFactOptions(command: Command): Command {
	return command
		.option('--publisher <name>', 'the outlet', name)
		.option('--url <address>', 'where the outlet published it', webAddress)
		.option('--date <day>', 'when it was published, such as 2024-10-23', isoDay);
}

/** The value of an option that becomes a part of an address. */
export function slug(value: string): string {
	const fitting = slugOf('article', value);
	if (fitting === value) return value;
	throw new InvalidArgumentError(`Give small letters, digits and hyphens, such as ${fitting}.`);
}

function name(value: string): string {
	const { success, data } = sourceRecord.shape.publisher.safeParse(value);
	if (success && data !== undefined) return data;
	throw new InvalidArgumentError('Give a name.');
}

function webAddress(value: string): string {
	if (sourceRecord.shape.url.safeParse(value).success) return value;
	throw new InvalidArgumentError('Give an address that begins with https:// or http://.');
}
