import { basename, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { textsIn } from './content-texts.ts';
import { readExplainer } from '../desk/read-explainer.ts';
import { citablesOf, type Citables } from '../model/citable.ts';
import { eventAnalysis } from '../model/event-analysis.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Finding } from '../model/finding.ts';
import { ledger } from '../model/ledger.ts';
import { parsedJson } from './parsed-json.ts';

interface ExplainerFiles {
	/** Those that can be published, by slug. */
	readonly explainers: readonly Explainer[];
	readonly findings: readonly Finding[];
}

/**
 * Read the explainers of a content folder, and check what they cite against its events and ledgers.
 * The commands tell the findings; the site is built from the explainers that have no fault.
 */
export async function readExplainers(content: string): Promise<ExplainerFiles> {
	const files = await textsIn(join(content, 'explainers'), '.mdx');
	if (files.length === 0) return { explainers: [], findings: [] };
	const citables = await readCitables(content);
	const read = files.map(({ name, text }) => {
		const path = `content/explainers/${name}`;
		return readExplainer({ path, text, slug: basename(name, '.mdx') }, citables);
	});
	return {
		explainers: read.flatMap(({ value }) => value ?? []),
		findings: read.flatMap(({ findings }) => findings),
	};
}

/**
 * The explainers as entries of a collection. Each is the body of its entry, as Astro would look for
 * names of images in data.
 */
export function explainerFiles(content: string): Loader {
	return {
		name: 'variorum-explainers',
		load: async ({ store }) => {
			store.clear();
			const { explainers } = await readExplainers(content);
			for (const explainer of explainers)
				store.set({ id: explainer.slug, data: {}, body: JSON.stringify(explainer) });
		},
	};
}

/** What is damaged, or of another form, is told of elsewhere; nothing of it can be cited. */
async function readCitables(content: string): Promise<Citables> {
	const events = await textsIn(join(content, 'events'), '.json');
	const ledgers = await textsIn(join(content, 'ledger'), '.json');
	return citablesOf(
		events.flatMap(({ text }) => eventAnalysis.safeParse(parsedJson(text)).data ?? []),
		ledgers.flatMap(({ text }) => ledger.safeParse(parsedJson(text)).data ?? []),
	);
}
