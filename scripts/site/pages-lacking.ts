import { firstOfEach, standIns } from '../../src/loaders/page-files.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import { writtenPages } from '../../src/model/written-pages.ts';

const reason =
	'There is no such page that can be read, and none that comes with the program stands in for it. The site is not built until there is one.';

/** The pages that are neither in the folder `pages` nor come with the program, without fault. */
export async function pagesLacking(pages: string): Promise<Finding[]> {
	const names = new Set((await firstOfEach([pages, ...standIns])).map(({ name }) => name));
	return writtenPages
		.filter((name) => !names.has(name))
		.map((name) => finding('page', { file: `content/pages/${name}.mdx`, reason }));
}
