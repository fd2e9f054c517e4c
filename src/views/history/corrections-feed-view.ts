import { addresses } from '../../model/addresses.ts';
import type { AtomFeed, FeedItem } from '../../model/feed.ts';
import type { CorrectionsView } from './corrections-view.ts';
import type { LoggedChangeView, CorrectionView } from './logged-entry.ts';
import { lastingId } from '../sharing/feed-view.ts';
import { fullAddress } from '../links/full-address.ts';
import { text } from '../interface-text.ts';
import { site as settings } from '../site.ts';

const t = text.corrections;

/**
 * The log as a feed. @param undated The day of changes whose day is not known, as the format demands one.
 */
export function correctionsFeedView(
	{ notes, changes }: CorrectionsView,
	site: URL | undefined,
	undated: string,
): AtomFeed {
	const items = [
		...notes.map((note) => itemOf(note, t.noted(nameOf(note)), noteLines(note))),
		...changes.map((change) => itemOf(change, t.changeOf(nameOf(change)), changeLines(change))),
	].toSorted((a, b) => (a.updated > b.updated ? -1 : Number(a.updated < b.updated)));
	return {
		id: lastingId(addresses.correctionsFeed, site),
		title: t.feedTitle(settings.name),
		description: t.description,
		author: settings.desk ?? settings.name,
		home: fullAddress(addresses.corrections, site),
		self: { atom: fullAddress(addresses.correctionsFeed, site) },
		updated: items[0]?.updated ?? undated,
		items,
	};

	function itemOf({ name, date }: Named, title: string, lines: readonly string[]): FeedItem {
		return {
			id: lastingId(addresses.correction(name), site),
			url: fullAddress(addresses.correction(name), site),
			title,
			text: lines.join('\n'),
			language: settings.language,
			date,
			changed: null,
			updated: date ?? undated,
		};
	}
}

type Named = Pick<CorrectionView, 'name' | 'date' | 'subject'>;

function nameOf({ subject: { noun, page } }: Named): string {
	return page ? t.line(noun, page.text) : noun;
}

function noteLines({ wrong, right, by, outlets }: CorrectionView): string[] {
	return [...inOutlets(outlets), t.line(t.wrong, wrong), t.line(t.right, right), t.by(by)];
}

function changeLines({ what, changes, outlets }: LoggedChangeView): string[] {
	const lines = changes.map(({ kind, before, after }) => t.changeLine(kind, before, after));
	return [...inOutlets(outlets), what, ...lines];
}

const inOutlets = (outlets: string | null): string[] => (outlets === null ? [] : [t.in(outlets)]);
