import { readdirSync, readFileSync } from 'node:fs';
import { readExplainers } from '../loaders/explainer-files.ts';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';
import { project, sites } from './sites.ts';

const folder = `${sites.root.content}/events`;

/** The first event of the sample content. */
export const sample = readEvent(`${folder}/${readdirSync(folder).sort()[0]!}`);

/** The explainer that its readers are asked to read first. */
export const sampleExplainer = (await readExplainers(sites.root.content)).explainers.find(
	({ event, lead }) => lead && event === sample.id,
)!;

/** An event as the content has it. */
export function readEvent(path: string): EventAnalysis {
	return eventAnalysis.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The text of an article of the sample, as it lies under `seeds/`. */
export function sourceText(file: string): string {
	return readFileSync(`${project}seeds/${sample.id}/${file}`, 'utf8');
}

/** The claim that most articles tell. */
export const sharedClaim = sample.claims.toSorted(
	(a, b) => b.tellings.length - a.tellings.length,
)[0]!;

/** What somebody is quoted for at length, in most wordings. */
export const longUtterance = sample.utterances
	.filter(({ speaker, wordings }) => speaker !== null && wordings[0]!.exact.length > 80)
	.toSorted((a, b) => b.wordings.length - a.wordings.length)[0]!;

/** Five words out of the middle of it, without marks among them. */
export const remembered = /(?<= )(?:\p{L}+ ){4}\p{L}+/u.exec(longUtterance.wordings[0]!.exact)![0];
