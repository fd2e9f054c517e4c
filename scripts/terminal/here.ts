import { relative } from 'node:path';

/** A path as seen from the current folder, where it lies below it. */
export function here(path: string): string {
	const way = relative(process.cwd(), path);
	return way.startsWith('..') ? path : way;
}
