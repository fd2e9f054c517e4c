import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { addresses } from '../model/addresses.ts';
import { attribute, builtPages, textOf } from './built-pages.ts';
import { correctedClaim, hostileDesk } from './hostile-desk.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

const pages = /^(?:c|q)\/\w+\/index\.html$|^articles\/[^/]+\/index\.html$/;

test.use({ site: 'hostile' });

test('every claim, quotation and article that stands has links to report an error', () => {
	const found = builtPages(sites.hostile.out).filter(({ path }) => pages.test(path));
	expect(found.length).toBeGreaterThan(5);
	for (const { elements, path, html } of found) {
		if (!html.includes('class="sharing"')) continue;
		const links = elements
			.filter((each) => textOf(each).startsWith('Report an error') && each.tagName === 'a')
			.map((each) => new URL(attribute(each, 'href')!));
		expect(
			links.map(({ protocol }) => protocol),
			path,
		).toEqual(['mailto:', 'https:']);
		const [mail, issue] = links;
		expect(mail!.pathname).toBe('desk%2Bnews@quay.invalid');
		expect(decodeURIComponent(mail!.search)).toMatch(/^\?subject=Error in .*, version \d+/);
		expect(issue!.searchParams.get('body')).toMatch(/^Page: \/\S+\/v\d+\/\nWords: \S/);
	}
});

test('a report names the claim, its version and its very words', async ({ page, visit }) => {
	const { id, statement } = correctedClaim();
	await visit(addresses.claim(id));
	const mail = await page.locator('.report-error a').first().getAttribute('href');
	const body = /&body=(.*)$/.exec(mail!)![1]!;
	expect(decodeURIComponent(body)).toContain(
		`Page: /c/${id}/v1/\r\nWords: ${Array.from(statement).slice(0, 600).join('')}`,
	);
});

test('what was put right stands at the claim, in the log and in its feed, as plain words', async ({
	page,
	visit,
}) => {
	const { id } = correctedClaim();
	await visit(addresses.claim(id));
	await expect(page.locator('#corrections dd').first()).toHaveText(hostileDesk.wrong);
	await visit(addresses.correction(`2031-04-05-${id}`));
	await expect(page.locator('.corrections > li:target dd').first()).toHaveText(hostileDesk.wrong);
	await expect(page.locator('#notes li')).toHaveCount(2);
	const xml = readFileSync(join(sites.hostile.out, 'corrections.xml'), 'utf8');
	const summaries = await page.evaluate((feed) => {
		const parsed = new DOMParser().parseFromString(feed, 'application/xml');
		return [...parsed.querySelectorAll('parsererror, entry > summary')].map(
			({ textContent }) => textContent,
		);
	}, xml);
	expect(summaries[0]).toContain(`Was: ${hostileDesk.wrong}`);
});

test('nobody is shut out of a page with corrections and ways to report an error', async ({
	page,
	visit,
}) => {
	await visit(addresses.claim(correctedClaim().id));
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the site has the name and the colour that the desk gave it', async ({ page, visit }) => {
	await visit(addresses.corrections);
	await expect(page.locator('.masthead .site')).toHaveText(hostileDesk.name);
	await expect(page).toHaveTitle(`Corrections · ${hostileDesk.name}`);
	await expect(page.locator('.imprint')).toContainText(hostileDesk.desk);
	await expect(page.locator('.imprint')).toContainText('Made with Variorum');
	await page.emulateMedia({ colorScheme: 'light' });
	await expect(page.locator('main a').first()).toHaveCSS('color', 'rgb(107, 45, 130)');
});
