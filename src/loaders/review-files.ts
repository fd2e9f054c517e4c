import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { textOf, textsIn } from './content-texts.ts';
import type { ReviewGround } from '../desk/review-ground.ts';
import { readReview } from '../desk/read-review.ts';
import { readScale } from '../desk/read-scale.ts';
import { readSettings } from '../desk/read-settings.ts';
import type { Finding } from '../model/finding.ts';
import { ledger } from '../model/ledger.ts';
import type { WrittenReview } from '../model/review.ts';
import type { Scale } from '../model/scale.ts';
import { defaultSettings } from '../model/settings.ts';
import { parsedJson } from './parsed-json.ts';

/** The scale that comes with the program. */
const givenScales = fileURLToPath(new URL('../../content/scales', import.meta.url));

interface ReviewFiles {
	/** Those that are signed and without fault, in the order of their claims. */
	readonly reviews: readonly WrittenReview[];
	/** By the names of their files. */
	readonly scales: ReadonlyMap<string, Scale>;
	/** What the settings ask of reviews. */
	readonly rules: ReviewGround['settings'];
	readonly findings: readonly Finding[];
}

/**
 * Read the reviews and scales of a content folder, and check them against its ledgers. The commands
 * tell the findings; the site is built from the reviews that have no fault.
 */
export async function readReviews(content: string): Promise<ReviewFiles> {
	const scales = await readScales(content);
	const published = { ...(await readPublished(content)), scales: scales.values };
	const read = (await textsIn(join(content, 'reviews'), '.mdx')).map(({ name, text }) =>
		readReview({ path: `content/reviews/${name}`, text }, published),
	);
	return {
		reviews: read.flatMap(({ value }) => value ?? []),
		scales: scales.values,
		rules: published.settings,
		findings: [...scales.findings, ...read.flatMap(({ findings }) => findings)],
	};
}

/**
 * The reviews as entries of a collection. Each is the body of its entry, as Astro would look for
 * names of images in data.
 */
export function reviewFiles(content: string): Loader {
	return {
		name: 'variorum-reviews',
		load: async ({ store }) => {
			store.clear();
			for (const review of (await readReviews(content)).reviews)
				store.set({ id: review.claim, data: {}, body: JSON.stringify(review) });
		},
	};
}

/** The scales as entries of a collection, in the same way. */
export function scaleFiles(content: string): Loader {
	return {
		name: 'variorum-scales',
		load: async ({ store }) => {
			store.clear();
			for (const [id, scale] of (await readReviews(content)).scales)
				store.set({ id, data: {}, body: JSON.stringify(scale) });
		},
	};
}

/** The desk's own scales; the one that comes with the program stands in for a file that is not there. */
async function readScales(content: string) {
	const own = await textsIn(join(content, 'scales'), '.yaml');
	const given = await textsIn(givenScales, '.yaml');
	const files = [...own, ...given.filter(({ name }) => !own.some((each) => each.name === name))];
	const findings: (readonly Finding[])[] = [];
	const values = new Map<string, Scale>();
	for (const { name, text } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		const read = readScale({ path: `content/scales/${name}`, text });
		findings.push(read.findings);
		if (read.value) values.set(basename(name, '.yaml'), read.value);
	}
	return { values, findings: findings.flat() };
}

/** What is damaged is told of elsewhere; nothing of it can be reviewed. */
async function readPublished(content: string): Promise<Omit<ReviewGround, 'scales'>> {
	const ledgers = (await textsIn(join(content, 'ledger'), '.json')).flatMap(
		({ text }) => ledger.safeParse(parsedJson(text)).data ?? [],
	);
	const slugs = ledgers.flatMap((own) => own.slugs);
	return {
		entries: new Map(ledgers.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry])),
		articles: new Set(slugs.filter(({ kind }) => kind === 'article').map(({ slug }) => slug)),
		settings: await readRules(content),
	};
}

/** Settings that can't be read may ask for more signatures than one. */
async function readRules(content: string): Promise<ReviewGround['settings']> {
	const file = await textOf(content, 'settings.yaml');
	if (!file) return defaultSettings;
	const { value } = readSettings({ path: `content/${file.name}`, text: file.text });
	return value ?? { ...defaultSettings, signatures: 2 };
}
