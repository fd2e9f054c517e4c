/** The scripts of the repository whose names are not those of the commands that they run. */
export const scriptNames = { build: 'site', preview: 'serve' } as const;

/** Those that npm has no script for. */
const withoutScript = ['init'];

/** The npm script that a command goes by; none where the program was not run by one of the repository. */
export function repositoryScript(
	name: string,
	env: Readonly<NodeJS.ProcessEnv> = process.env,
): string | undefined {
	const isScript = env['npm_lifecycle_script']?.startsWith('node scripts/variorum.mjs ') ?? false;
	if (!isScript || withoutScript.includes(name)) return undefined;
	return (scriptNames as Readonly<Record<string, string>>)[name] ?? name;
}
