import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { misuses, nodesOf } from '../export/testing/linked-data.ts';
import { attribute, builtPage, filesIn, textOf } from './built-pages.ts';
import { host, sites, type Site, type SiteName } from './sites.ts';
import { expect, test } from './watched-page.ts';

const mediaType = 'application/ld+json';

interface LinkedData {
	/** The file that it stands in. */
	readonly path: string;
	readonly document: object;
}

/** All JSON-LD of a site: in its pages, and in the published data. */
function linkedData({ out }: Site): LinkedData[] {
	return filesIn(out).flatMap((path) => {
		const text = readFileSync(join(out, path), 'utf8');
		if (/^data\/v1\/(?!schemas\/).*\.json$/.test(path)) return documentsIn(path, JSON.parse(text));
		if (!path.endsWith('.html') || !text.includes(mediaType)) return [];
		return builtPage(out, path)
			.elements.filter((element) => attribute(element, 'type') === mediaType)
			.map((element) => ({ path, document: JSON.parse(textOf(element)) as object }));
	});
}

/** The outermost parts of a file that name the context in which they are meant. */
function documentsIn(path: string, value: unknown): LinkedData[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('@context' in value) return [{ path, document: value }];
	return Object.values(value).flatMap((part) => documentsIn(path, part));
}

for (const name of Object.keys(sites) as SiteName[]) {
	test(`a JSON-LD processor drops nothing, and all is as its vocabularies say: ${name}`, async () => {
		const site = sites[name];
		const counted = new Map<string, number>();
		for (const { path, document } of linkedData(site)) {
			const base = `${host}${site.base}${path}`;
			const nodes = await nodesOf(document, base);
			expect(misuses(nodes), path).toEqual([]);
			for (const type of nodes.flatMap((node) => node['@type'] ?? []))
				counted.set(type, (counted.get(type) ?? 0) + 1);
		}
		const annotations = counted.get('http://www.w3.org/ns/oa#Annotation') ?? 0;
		expect(annotations).toBeGreaterThan(20);
		for (const selector of ['TextQuoteSelector', 'TextPositionSelector', 'SpecificResource'])
			expect(counted.get(`http://www.w3.org/ns/oa#${selector}`)).toBe(annotations);
		if (name === 'root' || name === 'repo')
			expect(counted.get('http://schema.org/ClaimReview')).toBeGreaterThan(0);
	});
}
