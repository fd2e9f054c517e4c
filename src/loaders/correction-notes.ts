import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readCorrections } from '../desk/read-corrections.ts';
import { throwFindings } from './throw-findings.ts';

/** What the desk put right, as JSON: Astro would look for names of images in data. */
export function correctionNotes(content: string): Loader {
	const file = join(content, 'corrections.yaml');
	return {
		name: 'variorum-correction-notes',
		load: async ({ store }) => {
			store.clear();
			if (!existsSync(file)) return;
			const text = await readFile(file, 'utf8');
			const { value, findings } = readCorrections({ path: 'content/corrections.yaml', text });
			if (!value) throwFindings(findings);
			store.set({ id: 'corrections', data: { json: JSON.stringify(value.corrections) } });
		},
	};
}
