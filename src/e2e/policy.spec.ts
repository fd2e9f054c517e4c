import { referrerPolicy } from '../model/referrer-policy.ts';
import { attribute, builtPages, filesIn, type BuiltPage } from './built-pages.ts';
import { addresses } from '../model/addresses.ts';
import { pageKinds } from './page-kinds.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

const pages = builtPages(sites.root.out);

test('no page allows what is written into it', () => {
	expect(pages.length).toBeGreaterThan(100);
	for (const page of pages) {
		const policy = policyOf(page);
		expect(policy, page.path).toContain("default-src 'self'");
		expect(policy, page.path).toContain("object-src 'none'");
		expect(policy, page.path).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
	}
});

test('the search page alone may run WebAssembly', () => {
	const allowed = pages.filter((page) => policyOf(page).includes('wasm-unsafe-eval'));
	expect(allowed.map(({ path }) => `/${path}`)).toEqual([`${addresses.search}index.html`]);
});

test('no page tells another site what its readers read', () => {
	expect(pages.length).toBeGreaterThan(100);
	for (const page of pages) {
		const meta = page.elements.find((element) => attribute(element, 'name') === 'referrer');
		expect(meta && attribute(meta, 'content'), page.path).toBe(referrerPolicy);
	}
});

test('hosts that read the file of headers say the same with every page and file', async ({
	request,
	baseURL,
}) => {
	// An address where there is nothing is matched by no rule: one for all would match every page as well.
	const pagesThere = Object.values(pageKinds).filter((one) => one !== pageKinds['not found']);
	const rootFiles = filesIn(sites.root.out)
		.filter((path) => /^[^._/][^/]*$/.test(path))
		.map((path) => `/${path}`);
	expect(rootFiles).toEqual(
		expect.arrayContaining(['/404.html', '/favicon.svg', '/sitemap-index.xml', '/sitemap-0.xml']),
	);
	for (const address of [...pagesThere, ...rootFiles]) {
		const headers = (await request.get(baseURL! + address.slice(1))).headers();
		expect(headers['referrer-policy'], address).toBe(referrerPolicy);
		expect(headers['x-content-type-options'], address).toBe('nosniff');
		expect(headers['content-security-policy'], address).toBe("frame-ancestors 'none'");
	}
});

test('what the policy forbids is stopped, and the watch sees it', async ({ browser, baseURL }) => {
	const page = await browser.newPage();
	await page.goto(baseURL! + pageKinds.about.slice(1));
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "ran"';
		document.head.append(script);
		return document.title === 'ran';
	});
	expect(ran).toBe(false);
	await expect.poll(() => complaints.join('\n')).toContain('Content Security Policy');
	await page.close();
});

function policyOf({ elements }: BuiltPage): string {
	const isPolicy = (element: BuiltPage['elements'][number]) =>
		attribute(element, 'http-equiv') === 'content-security-policy';
	const meta = elements.find(isPolicy);
	return (meta && attribute(meta, 'content')) ?? '';
}
