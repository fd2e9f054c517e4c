import { noSuchWords } from '../../model/decided-groups.ts';
import type { DifferenceKind } from '../../model/difference.ts';
import { listed } from '../wording/listed.ts';
import { countText } from './count-text.ts';

/** How tellings and wordings are laid side by side: on the pages of claims and of quotations. */
export const comparisonText = {
	outlet: 'Outlet',
	attribution: 'Whose words',
	words: 'In these words',
	/** The fold in which it is said what marks mean. */
	legend: 'What the marks mean',
	/** What opens where a telling stands, and by which words it is attributed. */
	where: (paragraph: string) => `Paragraph ${paragraph}`,
	marked: (first: string) =>
		`Underlined words differ from ${first}, or conflict with any other; the small words behind them say in what.`,
	/** At a mark of what conflicts with another telling. */
	conflicting: (kind: string) => `conflicting ${kind}`,
	/** The same where it is but a guess that both tell one thing. */
	perhapsConflicting: (kind: string) => `perhaps conflicting ${kind}`,
	/** Before what conflicts. */
	conflict: (kind: string) => `Conflicting ${kind}:`,
	/** The same where it is but a guess that both tell one thing. */
	mayConflict: (kind: string) => `Perhaps conflicting ${kind}:`,
	/** Before what differs and is not called a conflict. */
	unequal: (kind: string) => `Differing ${kind}:`,
	/** Who tells one side of a conflict: by name where they are few. */
	tellers: (names: readonly string[]) =>
		`in ${names.length <= 2 ? listed(names) : countText.outlets(names.length)}`,
	quoted: (words: string) => `“${words}”`,
	/** Words that may mean another day, with the day that is meant. */
	onDay: (words: string, day: string) => `${words} (${day})`,
	saidBy: (name: string) => `said by ${name}`,
	base: 'the others are compared with this one',
	same: 'the same words',
	apart: 'mostly other words',
	otherPart: 'another part of the same speech',
	without: (words: string) => `without “${words}”`,
	/** Below words that the other side has. */
	withoutThese: 'without these words',
	differences: 'In what they differ',
	/** Between two sides that differ. */
	against: ' / ',
	nothing: noSuchWords,
	oneOriginWith: (names: string) => `shares text or an agency with ${names}`,
	origins: 'Shared text',
	/** The short word at a mark. */
	kind: {
		figure: 'figure',
		date: 'date',
		negation: 'negation',
		attribution: 'speaker',
		certainty: 'certainty',
		place: 'place',
		scope: 'scope',
		wording: 'wording',
		boundary: 'extent',
		'disclosed edit': 'edit',
		spelling: 'spelling',
		punctuation: 'marks',
	} satisfies Record<DifferenceKind, string>,
	/** What a list of such differences is headed by. */
	kinds: {
		figure: 'Figures',
		date: 'Dates and times',
		negation: 'What is negated',
		attribution: 'Whose words they are',
		certainty: 'How certain it is put',
		place: 'Places',
		scope: 'How far it goes: what for, to whom, which',
		wording: 'Wording',
		boundary: 'Where the quotation begins and ends',
		'disclosed edit': 'What an outlet says it has changed or left out',
		spelling: 'Spelling',
		punctuation: 'Punctuation and capitals',
	} satisfies Record<DifferenceKind, string>,
} as const;
