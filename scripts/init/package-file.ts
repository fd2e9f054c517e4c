import { z } from 'astro/zod';
import { Failure } from '../terminal/failure.ts';

const scripts = {
	start: 'variorum start',
	content: 'variorum content',
	check: 'variorum check',
	build: 'variorum build',
	preview: 'variorum preview',
};

const manifest = z.looseObject({
	scripts: z.record(z.string(), z.string()).default({}),
	dependencies: z.record(z.string(), z.string()).default({}),
	devDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * The `package.json` of a microsite: the one that is there with what it lacks, or a new one. Nothing
 * that stands in it is changed, but for the script with which npm begins a file. The program itself is
 * not put among the packages: only who installs it knows from where.
 *
 * @throws {Failure} Where it can't be read.
 */
export function packageFile(present: string | undefined): string {
	const { scripts: own, ...rest } = read(present ?? '{"private": true, "type": "module"}');
	const kept = Object.fromEntries(
		Object.entries(own).filter(([, script]) => !script.includes('no test specified')),
	);
	const { dependencies, devDependencies, ...others } = rest;
	const file = {
		...others,
		scripts: { ...scripts, ...kept },
		...(Object.keys(dependencies).length > 0 && { dependencies }),
		...(Object.keys(devDependencies).length > 0 && { devDependencies }),
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether a folder's `package.json` has the program among its packages. */
export function namesProgram(text: string): boolean {
	const { dependencies, devDependencies } = read(text);
	return 'variorum' in { ...dependencies, ...devDependencies };
}

function read(text: string) {
	try {
		return manifest.parse(JSON.parse(text));
	} catch {
		throw new Failure('package.json is there and can’t be read as one. Mend it, or take it away.');
	}
}
