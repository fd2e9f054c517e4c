import { eventAnalysis } from '../../src/model/event-analysis.ts';
import type { Finding } from '../../src/model/finding.ts';
import { counted } from '../terminal/counted.ts';
import type { GeneratedFiles, Mismatch } from '../disk/compare-content.ts';
import type { EventPlan } from './plan-event.ts';
import { planLines } from './plan-lines.ts';

/** What a content build, or a check, has come to. */
export interface ContentReport {
	readonly plans: readonly PlanOutcome[];
	readonly findings: readonly Finding[];
	/** Files that a check found out of date. */
	readonly mismatches: readonly Mismatch[];
}

/** The counts of one event, without its texts: a thousand events must fit in memory. */
export interface PlanOutcome extends Pick<EventPlan, 'event' | 'refused' | 'lost' | 'stopped'> {
	/** What would be done to the ledger, a line each. */
	readonly planned: readonly string[];
	/** Whether nothing is written of an event that is published. */
	readonly stays: boolean;
	/** Outlets of an event that is published for the first time, of which no name is known. */
	readonly unnamed: number;
	readonly events: number;
	readonly articles: number;
	readonly claims: number;
	readonly quotations: number;
}

/** Count what an event holds. */
export function outcomeOf(plan: EventPlan): PlanOutcome {
	const { event, refused, lost, stopped, files } = plan;
	const stays = files.size === 0 && plan.ledger !== null;
	const counts = countsOf(files);
	const unnamed = plan.isNew ? counts.unnamed : 0;
	return { event, refused, lost, stopped, stays, planned: planLines(plan), ...counts, unnamed };
}

function countsOf(files: GeneratedFiles) {
	const path = [...files.keys()].find((key) => key.startsWith('events/'));
	if (path === undefined) return { events: 0, articles: 0, claims: 0, quotations: 0, unnamed: 0 };
	const { articles, claims, outlets } = eventAnalysis.parse(JSON.parse(files.get(path) ?? ''));
	const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
	const unnamed = outlets.filter(({ named }) => !named).length;
	return { events: 1, articles: articles.length, claims: claims.length, quotations, unnamed };
}

/** Whether something must be put right before all is published as it should be. */
export function needsWork({ findings, mismatches }: ContentReport): boolean {
	return mismatches.length > 0 || findings.some(({ fatal }) => fatal);
}

/**
 * The last line of a build: `1 event, 4 articles, 62 claims, 37 quotations, 1 refused: pier/a.txt`, and
 * which events stay as they were published, or are not built though no article of theirs is at fault.
 */
export function summaryOf({ plans }: ContentReport): string {
	const sum = (key: 'events' | 'articles' | 'claims' | 'quotations') =>
		plans.reduce((total, plan) => total + plan[key], 0);
	const refused = plans.flatMap((plan) => plan.refused.map((file) => `${plan.event}/${file}`));
	const counts = [
		counted(sum('events'), 'event'),
		counted(sum('articles'), 'article'),
		counted(sum('claims'), 'claim'),
		counted(sum('quotations'), 'quotation'),
		`${refused.length} refused`,
	].join(', ');
	const built = [counts, ...(refused.length > 0 ? [refused.join(', ')] : [])].join(': ');
	const named = (some: readonly PlanOutcome[]) => some.map(({ event }) => event).join(', ');
	const stay = named(plans.filter(({ stays }) => stays));
	const out = named(plans.filter(isLeftOut));
	return [built, stay && `as published before: ${stay}`, out && `left out: ${out}`]
		.filter(Boolean)
		.join('; ');
}

/** Not what is found of no event, nor where the articles that are refused tell it. */
function isLeftOut({ event, events, stays, refused }: PlanOutcome): boolean {
	return event !== '' && events === 0 && !stays && refused.length === 0;
}
