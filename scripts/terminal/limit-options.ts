import type { Command } from 'commander';
import { defaultLimits, type Limits } from '../../src/pipeline/read/limits.ts';
import { positiveInteger } from './define-command.ts';

export interface LimitOptions {
	readonly maxBytes: number;
	readonly maxBlocks: number;
}

/** Let the command take how large one article may be. */
export function addLimitOptions(command: Command): Command {
	return command
		.option('--max-bytes <n>', 'refuse larger articles', positiveInteger, defaultLimits.bytes)
		.option(
			'--max-blocks <n>',
			'refuse articles with more lines that are not blank',
			positiveInteger,
			defaultLimits.blocks,
		);
}

export function toLimits({ maxBytes, maxBlocks }: LimitOptions): Limits {
	return { bytes: maxBytes, blocks: maxBlocks };
}
