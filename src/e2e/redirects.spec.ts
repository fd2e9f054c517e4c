import { readFileSync } from 'node:fs';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

/** The rules in `_redirects` of a site: from where, to where, and the status. */
function rulesOf(out: string): (readonly [string, string, string])[] {
	const lines = readFileSync(`${out}/_redirects`, 'utf8').trimEnd().split('\n');
	return lines.map((line) => line.split(' ') as [string, string, string]);
}

test('an address that leads elsewhere keeps a page that says so, for hosts that do not lead on', async ({
	visit,
	page,
	site,
}) => {
	const { base, out } = sites[site];
	const rules = rulesOf(out);
	expect(rules.length).toBeGreaterThan(20);
	for (const [from, to, status] of [rules[0]!, rules.at(-1)!]) {
		expect(status).toBe('301');
		await visit(from.slice(base.length - 1));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			/now part of another page|listed otherwise now/,
		);
		await expect(page.getByRole('main').locator('blockquote a')).toHaveAttribute(
			'href',
			to.replace(/#.*$/, ''),
		);
	}
});

test('whoever is led on lands where the page tells of the address', async ({
	visit,
	page,
	site,
}) => {
	const { base, out } = sites[site];
	for (const [from, to] of rulesOf(out)) {
		const [path = '', anchor = ''] = to.slice(base.length - 1).split('#');
		await visit(`${path}#${anchor}`);
		const place = page.locator(`[id="${anchor}"]`);
		await expect(place.getByRole('link').first()).toHaveAttribute('href', from);
		await expect(place.locator('blockquote')).not.toBeEmpty();
	}
});
