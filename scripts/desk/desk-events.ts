import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionList } from '../../src/model/decision-list.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import { eventAnalysis, type EventAnalysis } from '../../src/model/event-analysis.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { sourceTextOf } from '../../src/pipeline/annotate/source-text-of.ts';
import { folderOf } from '../content/event-ledger.ts';
import { eventDecisions, type ReadDecisions } from '../disk/event-decisions.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { readText } from '../disk/read-text.ts';
import { decidedSpeakers, type DecidedSpeaker } from './decided-speakers.ts';

/** An event as its editors find it: what was published of it, and what they have decided since. */
export interface DeskEvent {
	/** Its folder in `seeds/`, by which its decisions are named. */
	readonly folder: string;
	readonly analysis: EventAnalysis;
	readonly ledger: Ledger;
	readonly decisions: ReadDecisions;
	/** The decisions among them on who said words. */
	readonly speakersDecided: readonly DecidedSpeaker[];
	/** The text of an article, an excerpt of it where no more is published. */
	readonly textOf: (article: string) => Promise<string>;
}

/** All events that the content holds. */
export async function deskEvents(content: string): Promise<readonly DeskEvent[]> {
	const events = (await readLedgers(content)).map(async (ledger) => {
		const analysis = await readAnalysis(content, ledger.event);
		if (!analysis) return [];
		const folder = folderOf(ledger);
		const textOf = (article: string) => articleText(content, analysis, article);
		const decisions = await eventDecisions(content, folder);
		const all = decisionList(decisions.value ?? noDecisions);
		const speakersDecided = await decidedSpeakers(all, analysis.articles, textOf);
		return [{ folder, analysis, ledger, decisions, speakersDecided, textOf }];
	});
	return (await Promise.all(events)).flat();
}

/** None where all of its articles were taken out. */
async function readAnalysis(content: string, event: string): Promise<EventAnalysis | null> {
	const text = await readText(join(content, 'events', `${event}.json`));
	return text === undefined ? null : eventAnalysis.parse(JSON.parse(text));
}

async function articleText(content: string, { id }: EventAnalysis, article: string) {
	return sourceTextOf(await readFile(join(content, 'articles', id, `${article}.mdx`), 'utf8'));
}
