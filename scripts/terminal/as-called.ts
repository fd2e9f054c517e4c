import { repositoryScript } from './repository-script.ts';

/**
 * A command as whoever runs the program calls it: by an npm script in the repository, elsewhere from
 * the installed package. The folder of a desk may have scripts as well, but need not.
 */
export function asCalled(
	name: string,
	args = '',
	env: Readonly<NodeJS.ProcessEnv> = process.env,
): string {
	const script = repositoryScript(name, env);
	if (script === undefined) return spaced('npx variorum', name, args);
	return args === '' ? `npm run ${script}` : `npm run ${script} -- ${args}`;
}

const spaced = (...words: readonly string[]) => words.filter((word) => word !== '').join(' ');
