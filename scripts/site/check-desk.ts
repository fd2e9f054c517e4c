import { basename, join } from 'node:path';
import { readCorrections, type PublishedAddresses } from '../../src/desk/read-corrections.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Settings } from '../../src/model/settings.ts';
import { deskSettings } from '../disk/desk-settings.ts';
import { namesIn } from '../disk/entries.ts';
import { handWrittenFile } from '../disk/hand-written-file.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { pagesLacking } from './pages-lacking.ts';
import { placeholderName } from './placeholder-name.ts';
import { pageTemplates } from './page-templates.ts';

interface DeskFiles {
	/** Absent where they can't be read; then the site can't be built. */
	readonly settings?: Settings;
	readonly findings: readonly Finding[];
}

/** Read what the desk wrote for the site as a whole: its settings, its corrections and its pages. */
export async function checkDesk(content: string): Promise<DeskFiles> {
	const settings = await deskSettings(content);
	return {
		...(settings.value && { settings: settings.value }),
		findings: [
			...settings.findings,
			...(await placeholderName(content)),
			...(await checkedCorrections(content)),
			...(await pageTemplates(join(content, 'pages'))),
			...(await pagesLacking(join(content, 'pages'))),
		],
	};
}

/** What is wrong with the corrections; nothing where there is no such file. */
export async function checkedCorrections(content: string): Promise<readonly Finding[]> {
	const file = await handWrittenFile(content, 'corrections.yaml');
	return file ? readCorrections(file, await published(content)).findings : [];
}

async function published(content: string): Promise<PublishedAddresses> {
	const ledgers = await readLedgers(content);
	const slugs = ledgers.flatMap((ledger) => ledger.slugs);
	const explainers = (await namesIn(join(content, 'explainers'))).map((name) =>
		basename(name, '.mdx'),
	);
	return {
		id: new Set(ledgers.flatMap(({ entries }) => entries).map(({ id }) => id)),
		article: new Set(slugs.filter(({ kind }) => kind === 'article').map(({ slug }) => slug)),
		explainer: new Set(explainers),
	};
}
