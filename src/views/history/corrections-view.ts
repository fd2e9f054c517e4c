import { correctedKinds, type Correction } from '../../model/correction.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Explainer } from '../../model/explainer.ts';
import { guardedKinds } from '../../model/ledger-version.ts';
import { hasWords, versionOf, type AnyEntry, type Ledger } from '../../model/ledger.ts';
import {
	articlesOf,
	changedArticles,
	correctedArticles,
	outletsIn,
	type OutletsOf,
} from './corrected-outlets.ts';
import { correctedSubject, subjectOf, type Subject } from './corrected-subject.ts';
import { dated, type CorrectionView, type Entry, type LoggedChangeView } from './logged-entry.ts';
import { speakerCorrections } from './speaker-corrections.ts';
import { changeViews, whatChanged } from './what-changed.ts';
import { text } from '../interface-text.ts';

export interface CorrectionsView {
	/** Each list has the newest first, and what has no known day last. */
	readonly notes: readonly CorrectionView[];
	readonly changes: readonly LoggedChangeView[];
}

/** The log of the site. @param corrections In the order of their file. */
export function correctionsView(
	corrections: readonly Correction[],
	ledgers: readonly Ledger[],
	events: readonly EventAnalysis[],
	explainers: readonly Pick<Explainer, 'slug'>[],
): CorrectionsView {
	const names = new Map<string, number>();
	const outletsOf = outletsIn(events);
	const all = ledgers.flatMap(({ entries }) => entries);
	const notes = corrections.map((one) => {
		const subject = correctedSubject(one, { ledgers, events, explainers });
		const outlets = outletsOf(correctedArticles(subject, all));
		return { ...noteView(one, subject), outlets, name: nextName(names, one) };
	});
	const named = speakerCorrections(all.filter(hasWords), events).map((note) => ({
		...note,
		outlets: outletsOf(correctedArticles(note.subject, all)),
	}));
	const isNoted = ({ name }: Entry) => named.some((note) => note.name === name);
	const changes = all
		.flatMap((entry) => changesOf(entry, outletsOf, events))
		.filter((change) => !isNoted(change));
	return { notes: newestFirst([...notes, ...named]), changes: newestFirst(changes) };
}

/** The corrections of one page, the newest first. */
export function correctionsOf(
	{ notes }: CorrectionsView,
	kind: Subject['kind'],
	id: string,
): CorrectionView[] {
	return notes.filter(({ subject }) => subject.kind === kind && subject.id === id);
}

function noteView({ date, wrong, right, by }: Correction, subject: Subject) {
	return { subject, ...dated(date), wrong, right, by };
}

/** A correction is named by its day and what it is of; of two alike, the later in the file is the second. */
function nextName(names: Map<string, number>, one: Correction): string {
	const of = correctedKinds.flatMap((kind) => one[kind] ?? []);
	const name = [one.date, ...of].join('-');
	const count = (names.get(name) ?? 0) + 1;
	names.set(name, count);
	return count === 1 ? name : `${name}-${count}`;
}

/**
 * Only what touches the meaning, and words that are gone or withdrawn: whoever cited them should know. An id that
 * was merged leads to the very same words, and its page says so.
 */
function changesOf(
	entry: AnyEntry,
	outletsOf: OutletsOf,
	events: readonly EventAnalysis[],
): LoggedChangeView[] {
	const subject = subjectOf(entry);
	if (!hasWords(entry)) {
		const what = text.withdrawn.reason(entry.reason);
		const when = dated(entry.on);
		const name = `${entry.id}-withdrawn`;
		return [{ name, subject, outlets: null, ...when, what, changes: [] }];
	}
	const changed = entry.former.flatMap(({ changed: all, until, anchors }, at) => {
		const views = changeViews(entry, at + 1, events);
		const guarded = views.filter((_, each) => guardedKinds.has(all[each]!.kind));
		if (guarded.length === 0) return [];
		const what = whatChanged(entry, at + 2);
		const name = `${entry.id}-v${at + 2}`;
		const next = entry.former[at + 1]?.anchors ?? entry.anchors;
		const outlets = outletsOf(changedArticles(anchors, next));
		return [{ name, subject, outlets, ...dated(until), what, changes: guarded }];
	});
	if (entry.state !== 'retired') return changed;
	const outlets = outletsOf(articlesOf(entry.anchors));
	return [...changed, { ...goneView(entry, subject), outlets }];
}

function goneView(entry: AnyEntry, subject: Subject): Omit<LoggedChangeView, 'outlets'> {
	const name = `${entry.id}-v${versionOf(entry)}-gone`;
	return { name, subject, ...dated(undefined), what: text.corrections.gone, changes: [] };
}

/** Later ones of a day come first, as they stand later. */
function newestFirst<Each extends Entry>(entries: readonly Each[]): Each[] {
	const dateOf = ({ date }: Each) => date ?? '';
	return entries
		.toReversed()
		.toSorted((a, b) => (dateOf(a) > dateOf(b) ? -1 : Number(dateOf(a) < dateOf(b))));
}
