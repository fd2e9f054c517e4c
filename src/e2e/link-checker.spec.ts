import { fileURLToPath } from 'node:url';
import { filesIn } from './built-pages.ts';
import { followLinks } from './link-checker.ts';
import { serve } from './run-command.ts';
import { addressOf, sites, type SiteName } from './sites.ts';
import { expect, test } from './watched-page.ts';

for (const name of Object.keys(sites) as SiteName[]) {
	test(`every address on the site is answered, and the place that it names is there: ${name}`, async () => {
		test.setTimeout(120_000);
		const { out } = sites[name];
		const { asked, broken } = await followLinks(addressOf(name), out);
		expect(broken).toEqual([]);
		const pages = filesIn(out).filter((path) => path.endsWith('.html'));
		expect(asked).toBeGreaterThan(pages.length);
	});
}

test('an address that leads nowhere is told, with the file that it stands in', async () => {
	const out = fileURLToPath(new URL('fixtures/broken-links', import.meta.url));
	const { address, stop } = await serve({ base: '/', out });
	const { broken } = await followLinks(address, out);
	await stop();
	expect(broken).toEqual([
		'/#no-place-here in /',
		'/embed/no-frame/ in /oembed/page.json',
		'/no-canonical/ in /',
		'/no-card.png in /',
		'/no-entry/ in /feed.xml',
		'/no-event/ in /data/v1/index.json',
		'/no-feed.xml in /',
		'/no-font.woff2 in /style.css',
		'/no-large-picture.png in /',
		'/no-oembed.json in /',
		'/no-page-of-the-map/ in /sitemap-0.xml',
		'/no-page/ in /',
		'/no-page/ in /page/',
		'/no-picture.png in /',
		'/no-script.js in /',
		'/no-small-picture.png in /',
		'/no-url/ in /',
		'/page/#no-item in /feed.json',
		'/page/#no-place in /',
		'/page/#no-place-by-host in /',
	]);
});
