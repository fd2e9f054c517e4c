import { addresses } from '../model/addresses.ts';
import { attribute, builtPages } from './built-pages.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

test('nobody is asked to report errors where the desk is not to be reached', async ({
	page,
	visit,
	site,
}) => {
	for (const { elements, path } of builtPages(sites[site].out))
		expect(
			elements.filter((each) => attribute(each, 'href')?.startsWith('mailto:')),
			path,
		).toEqual([]);
	await visit(addresses.corrections);
	await expect(page.locator('#report')).toContainText('has not said yet how to reach it');
});
