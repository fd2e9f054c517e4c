import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dataAddresses, dataNouns, type DataNoun } from '../model/addresses.ts';
import { dataIndex } from '../model/data-index.ts';
import { filesIn } from './built-pages.ts';
import { sites, type SiteName } from './sites.ts';
import { expect, test } from './watched-page.ts';

const checked = ['root', 'repo', 'hostile'] as const satisfies SiteName[];

/** A file of the published data, by its address. */
function built(site: SiteName, address: string): Buffer {
	return readFileSync(`${sites[site].out}${address}`);
}

function parsed(site: SiteName, address: string): unknown {
	return JSON.parse(built(site, address).toString());
}

/** The addresses of all published files of one kind. */
function filesOf(site: SiteName, noun: DataNoun): string[] {
	if (noun === 'index' || noun === 'claimreview') return [dataAddresses[noun]];
	const folder = `/data/v1/${noun}`;
	return filesIn(sites[site].out + folder).map((name) => `${folder}/${name}`);
}

for (const site of [...checked, 'excerpts'] as const) {
	test(`every published file is as its schema says: ${site}`, () => {
		const ajv = new Ajv2020({ strict: false, validateFormats: false });
		for (const noun of dataNouns) {
			const validate = ajv.compile(parsed(site, dataAddresses.schema(noun)) as object);
			const files = filesOf(site, noun);
			expect(files.length).toBeGreaterThan(0);
			for (const address of files) {
				validate(parsed(site, address));
				expect(validate.errors, address).toBeNull();
			}
		}
	});
}

for (const site of checked) {
	test(`every published text is its source file, byte for byte: ${site}`, () => {
		const { events } = dataIndex.parse(parsed(site, dataAddresses.index));
		const texts = events.flatMap((event) => event.texts);
		expect(texts.length).toBeGreaterThan(0);
		for (const { id, sha256 } of texts) {
			const bytes = built(site, dataAddresses.text(id));
			expect(createHash('sha256').update(bytes).digest('hex'), id).toBe(sha256);
		}
	});
}
