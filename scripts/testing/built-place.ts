import { join } from 'node:path';
import { buildContent } from '../content/build-content.ts';
import type { ContentReport } from '../content/content-report.ts';
import type { ContentSettings } from '../content/content-settings.ts';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import { reportFindings } from '../terminal/report-findings.ts';
import { harbourSeeds } from './harbour-seeds.ts';
import { readTree, temporaryFolder, type Tree } from './temporary-folder.ts';

/** The usual folders below a place. */
export const settingsOf = (place: string): ContentSettings => ({
	seeds: join(place, 'seeds'),
	content: join(place, 'content'),
	limits: defaultLimits,
});

/** Build the content of a place, or of one of its events. */
export function build(place: string, event?: string): Promise<ContentReport> {
	return buildContent({ ...settingsOf(place), ...(event !== undefined && { event }) });
}

/** The content of a place, by path. */
export const contentOf = (place: string) => readTree(join(place, 'content'));

/** What an editor is told. */
export const told = ({ findings }: ContentReport) => reportFindings(findings, { color: false });

/** A place with seeds, built once. */
export async function builtPlace(more: Tree = {}): Promise<string> {
	const place = await temporaryFolder({ ...harbourSeeds, ...more });
	await build(place);
	return place;
}
