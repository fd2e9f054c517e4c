import { readFileSync } from 'node:fs';
import { pageWords } from '../integrations/page-words.ts';
import { addresses, dataAddresses } from '../model/addresses.ts';
import { annotationPage, type AnnotationPage } from '../model/annotation.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { leftOut } from '../model/excerpt.ts';
import { attribute, builtPages, filesIn } from './built-pages.ts';
import { excerptSeeds } from './excerpt-seeds.ts';
import { hostileSeeds } from './hostile-seeds.ts';
import { runCommand } from './run-command.ts';
import { readEvent, sample } from './sample-event.ts';
import { host, project, sites, type SiteName } from './sites.ts';
import { sourceBlocks } from './source-blocks.ts';
import { expect, test } from './watched-page.ts';

/** A file of a built site. */
function built(address: string, site: SiteName = 'root'): string {
	return readFileSync(`${sites[site].out}${address}`, 'utf8');
}

function eventsOf(site: SiteName): EventAnalysis[] {
	const folder = `${sites[site].content}/events`;
	return filesIn(folder).map((name) => readEvent(`${folder}/${name}`));
}

function annotationsOf(article: string, site: SiteName = 'root'): AnnotationPage {
	return annotationPage.parse(JSON.parse(built(dataAddresses.annotations(article), site)));
}

for (const site of ['root', 'hostile', 'excerpts'] as const) {
	test(`every annotation finds its words on the page of its article: ${site}`, () => {
		for (const { id } of eventsOf(site).flatMap(({ articles }) => articles)) {
			const blocks = [...pageWords(built(`${addresses.article(id)}index.html`, site)).values()];
			const text = built(dataAddresses.text(id), site);
			// what the page shows is what the selectors point into; a line of omission is not to be found
			expect(blocks).toEqual(sourceBlocks(text).filter((block) => block !== leftOut));
			for (const { id: name, target } of annotationsOf(id, site).items) {
				const [{ prefix, exact, suffix }, { start, end }] = target.selector;
				expect(Array.from(text).slice(start, end).join(''), name).toBe(exact);
				expect(text.split(prefix + exact + suffix), name).toHaveLength(2);
				expect(blocks.join('\n'), name).toContain(exact);
			}
		}
	});
}

test('every telling and every wording is annotated, and its place is on the page', () => {
	const pages = new Map(builtPages(sites.root.out).map((page) => [page.path, page]));
	const annotations = sample.articles.flatMap(({ id }) => annotationsOf(id).items);
	const passages = [
		...sample.claims.flatMap(({ tellings }) => tellings),
		...sample.utterances.flatMap(({ wordings, retellings }) => [...wordings, ...retellings]),
	];
	expect(annotations).toHaveLength(passages.length);
	for (const { canonical } of annotations) {
		if (canonical === undefined) continue;
		const [path = '', name] = canonical.replace(host, '').split('#');
		const page = pages.get(`${path.slice(1)}index.html`);
		expect(page?.elements.some((element) => attribute(element, 'id') === name)).toBe(true);
	}
});

for (const [site, seeds] of [
	['root', `${project}seeds`],
	['hostile', hostileSeeds],
	['excerpts', excerptSeeds],
] as const) {
	test(`all evidence holds: ${site}`, async () => {
		for (const event of eventsOf(site)) {
			const bundle = `${sites[site].out}${dataAddresses.evidence(event.id)}`;
			const { out } = await runCommand('verify', bundle, '--seeds', seeds);
			expect(out).toContain(`All of it holds: ${event.articles.length} text`);
		}
	});
}
