import { addresses } from './addresses.ts';

/** The pages that are written by hand, by the names of their files: `content/pages/<name>.mdx`. */
export const writtenPages: readonly string[] = [
	...['about', 'method', 'data', 'permalinks'],
	...Object.keys(addresses.written),
];
