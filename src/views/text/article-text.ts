import { writtenNumber } from '../wording/written-number.ts';

/** Marks of a text that a reader can show or hide. */
export type MarkName = 'shared' | 'alone' | 'quotations' | 'figures' | 'differences';

/** The kinds that a note speaks of. */
export type NotedKind = 'figure' | 'date' | 'negation' | 'place';

const differingIn: Record<NotedKind, string> = {
	figure: 'the figure',
	date: 'the date',
	negation: 'what is negated',
	place: 'the place',
};

/** The page of an article, and the notes beside it. */
export const articleText = {
	kicker: 'Article',
	description: (event: string) =>
		`An article on “${event}”, with its claims and quotations marked and compared.`,
	madeTitle: 'The text has no headline of its own; these are its first words.',
	excerptTitle: 'The excerpt has no headline; these are its first words.',
	excerpt:
		'An excerpt: the words that are quoted or claimed, and the sentences in which they stand. ',
	emptyExcerpt:
		'Nothing is shown of this article: only an excerpt may be published, and nothing in it is marked. ',
	whole: (outlet: string) => `Read the whole at ${outlet}`,
	itsOutlet: 'its outlet',
	by: (names: string) => `by ${names}`,
	credit: (agency: string) => `Credited to ${agency}`,
	archive: 'Archived copy',
	on: 'on',
	source: 'Published here',
	file: 'Source file',
	notes: 'Notes on this paragraph',
	paragraph: (number: string) => `Paragraph ${number}`,
	roles: { caption: 'Caption', byline: 'Byline', furniture: 'Page furniture' },
	show: 'Show',
	/** What can be shown and hidden, which is the key to the marks too. */
	marks: {
		shared: 'told in other articles too',
		alone: 'told in this article only',
		quotations: 'quoted speech',
		figures: 'figures',
		differences: 'differences from other articles',
	} satisfies Record<MarkName, string>,
	also: (where: string) => `also in ${where}`,
	possiblyAlso: (where: string) => `possibly also in ${where}`,
	/** Copies are not counted without saying so. */
	outlets: (count: number) => `${inWords(count)} ${count === 1 ? 'outlet' : 'outlets'}`,
	origins: (where: string, count: number) =>
		`${where} (${writtenNumber(count)} with this one, not counting copies)`,
	wordings: (count: number) =>
		count === 1 ? 'in other words' : `in ${inWords(count)} other wordings`,
	/** In what so many of the others differ from these words. */
	differ: (count: number, others: number, kind: NotedKind) => {
		if (others === 1) return `differing in ${differingIn[kind]}`;
		const all = count === others ? (count === 2 ? 'both' : 'all') : inWords(count);
		return `${all} ${count === 1 ? 'differs' : 'differ'} in ${differingIn[kind]}`;
	},
	again: 'told more than once in this article',
	/** Of what one man says in several parts. */
	goesOn: 'goes on in this article',
	goneOn: 'goes on from other words in this article',
	otherPart: (where: string) => `other words of the same speech in ${where}`,
	only: 'Only here',
	/** In the note of a quotation: the claim that its words make up, and what is told of it besides. */
	claim: 'the claim',
	claimToo: (told: string | null) => `as a claim: ${told ?? 'only here'}`,
	unknownSpeaker: 'speaker not named',
	severalSpeakers: 'given to different speakers',
} as const;

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function inWords(count: number): string {
	return numbers[count] ?? writtenNumber(count);
}
