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
 * that stands in it is changed, but for the script with which npm begins a file.
 *
 * @throws {Failure} Where it can't be read.
 */
export function packageFile(present: string | undefined, version: string): string {
	const { scripts: own, ...rest } = read(present ?? '{"private": true, "type": "module"}');
	const kept = Object.fromEntries(
		Object.entries(own).filter(([, script]) => !script.includes('no test specified')),
	);
	const isThere = 'variorum' in { ...rest.dependencies, ...rest.devDependencies };
	const dependencies = { ...rest.dependencies, ...(!isThere && { variorum: `^${version}` }) };
	const { devDependencies, ...others } = rest;
	const file = {
		...others,
		scripts: { ...scripts, ...kept },
		dependencies,
		...(Object.keys(devDependencies).length > 0 && { devDependencies }),
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}

function read(text: string) {
	try {
		return manifest.parse(JSON.parse(text));
	} catch {
		throw new Failure('package.json is there and can’t be read as one. Mend it, or take it away.');
	}
}
