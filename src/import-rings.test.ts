import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A type that is imported is gone when the code runs, and makes no ring. */
const values = /^(?:import|export)(?! type\b)(?:[^;']*? from)? '(\.[^']+)'/gmsu;
/** Who reads a folder looks up its types all the same. */
const valuesAndTypes = /^(?:import|export)(?:[^;']*? from)? '(\.[^']+)'/gmsu;

function importsOf(file: string, imported: RegExp): string[] {
	const found = readFileSync(join(root, file), 'utf8').matchAll(imported);
	return Array.from(found, ([, path]) => join(dirname(file), path!));
}

/** What imports itself by way of others, or stands between two such rings. */
function inRings(imports: ReadonlyMap<string, readonly string[]>): string[] {
	let left = [...imports.keys()];
	for (;;) {
		const before = new Set(left);
		const wanted = new Set(left.flatMap((name) => imports.get(name)!));
		left = left.filter(
			(name) => wanted.has(name) && imports.get(name)!.some((other) => before.has(other)),
		);
		if (left.length === before.size) return left;
	}
}

const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: root });
const imports = new Map(files.map((file) => [file, importsOf(file, values)]));

test('no file imports one that imports it', () => {
	expect(files.length).toBeGreaterThan(1000);
	expect(inRings(imports)).toEqual([]);
});

/** A test may take what it needs from anywhere. */
const isTest = /\.test\.ts$|\/testing\//u;

test.each([
	['src/pipeline/detect', valuesAndTypes],
	['src/pipeline/align', values],
	['scripts', valuesAndTypes],
] as const)('no folder of %s imports one that imports it', (parent, imported) => {
	const folderOf = (file: string) =>
		file.startsWith(`${parent}/`) ? file.slice(parent.length + 1).split('/', 1)[0]! : parent;
	const own = files.filter(
		(file) => dirname(file) !== parent && folderOf(file) !== parent && !isTest.test(file),
	);
	const folders = Map.groupBy(own, folderOf);
	const between = [...folders].map(([folder, within]) => {
		const others = within.flatMap((file) => importsOf(file, imported).map(folderOf));
		return [folder, others.filter((other) => other !== folder)] as const;
	});
	expect(inRings(new Map(between))).toEqual([]);
});
