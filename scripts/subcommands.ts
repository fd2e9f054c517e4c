import type { Command } from 'commander';
import { scriptNames } from './terminal/repository-script.ts';

/** What the file of a command gives: how it is asked, and what it does once it was. */
interface Subcommand {
	readonly command: Command;
	/** Gives the exit code: 0 well, 1 something was found wrong. */
	readonly run: () => Promise<number>;
}

interface Listed {
	/** What it is called by; the first name is its own, npm scripts may go by the others. */
	readonly names: readonly [string, ...string[]];
	readonly summary: string;
	/** Loaded when it is asked for, as some of them load much. */
	readonly load: () => Promise<Subcommand>;
}

/**
 * The commands of `variorum`, in the order in which an editor comes to need them. A new one is a
 * file in `commands/` and a line here.
 */
export const subcommands: readonly Listed[] = [
	{
		names: ['init'],
		summary: 'make a folder in which a desk can begin',
		load: () => import('./commands/init.ts'),
	},
	{
		names: ['add'],
		summary: 'add articles from files or addresses',
		load: () => import('./commands/add.ts'),
	},
	{
		names: ['update'],
		summary: 'put in the new text of an article that its outlet has edited',
		load: () => import('./commands/update.ts'),
	},
	{
		names: ['status'],
		summary: 'tell what is new, changed, stale, or waits for a person',
		load: () => import('./commands/status.ts'),
	},
	{
		names: ['content'],
		summary: 'build content/ from seeds/',
		load: () => import('./commands/content.ts'),
	},
	{
		names: ['desk'],
		summary: 'open the page on which a person decides what waits',
		load: () => import('./commands/desk.ts'),
	},
	{
		names: ['review'],
		summary: 'begin a review of a claim',
		load: () => import('./commands/review.ts'),
	},
	{
		names: ['check'],
		summary: 'find all that can be found wrong without building the site',
		load: () => import('./commands/check.ts'),
	},
	{
		names: ['build', scriptNames.build],
		summary: 'build the site in dist/ from content/',
		load: () => import('./commands/build.ts'),
	},
	{
		names: ['preview', scriptNames.preview],
		summary: 'serve the site in dist/ to this machine',
		load: () => import('./commands/preview.ts'),
	},
	{
		names: ['start'],
		summary: 'content, build and preview in one go',
		load: () => import('./commands/start.ts'),
	},
	{
		names: ['verify'],
		summary: 'check a bundle of evidence against the articles',
		load: () => import('./commands/verify.ts'),
	},
	{
		names: ['analyse'],
		summary: 'print the analysis of a folder of articles as JSON',
		load: () => import('./commands/analyse.ts'),
	},
	{
		names: ['doctor'],
		summary: 'look whether this machine has what is needed, and say what to do',
		load: () => import('./commands/doctor.ts'),
	},
];
