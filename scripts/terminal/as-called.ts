/** The scripts of the repository whose names are not those of the commands that they run. */
const scriptNames: Readonly<Record<string, string>> = { build: 'site', preview: 'serve' };

/** Those that npm has no script for. */
const withoutScript = ['init'];

/**
 * A command as whoever runs the program calls it: by an npm script in the repository, elsewhere from
 * the installed package. The folder of a desk may have scripts as well, but need not.
 */
export function asCalled(
	name: string,
	args = '',
	env: Readonly<NodeJS.ProcessEnv> = process.env,
): string {
	const isScript = env['npm_lifecycle_script']?.includes('scripts/variorum.ts') ?? false;
	if (!isScript || withoutScript.includes(name)) return spaced('npx variorum', name, args);
	const script = `npm run ${scriptNames[name] ?? name}`;
	return args === '' ? script : `${script} -- ${args}`;
}

const spaced = (...words: readonly string[]) => words.filter((word) => word !== '').join(' ');
