import { z } from 'astro/zod';
import { day, filled, publishedId } from './hand-written-values.ts';

/** A claim or an utterance, as its page calls it. */
const aGroup = 'a claim or a quotation';

/** Who decided, and on which day. */
const signature = {
	by: filled('“by” must be the name of who decided'),
	date: day('date').optional(),
};

/**
 * The words that the decision was made on: the statement of the claim, or the first wording of the
 * utterance. A decision holds for these words alone.
 */
const words = filled('“words” must be the words that were decided on, as its page shows them');

const onOne = z.strictObject({ id: publishedId('id', aGroup), words, ...signature });

const idsOfGroups = z.array(publishedId('ids', aGroup), '“ids” must be a list of two ids or more.');

/** Of each id, in the same order. */
const wordsOfEach = z.array(
	words,
	'“words” must be a list: the words of each id, in the same order.',
);

function listOf<Item extends z.ZodType>(key: string, item: Item) {
	return z.array(item, `“${key}” must be a list; each item begins with a dash.`).default([]);
}

/** What an editor decided on one event: `content/decisions/<event>.yaml`. Every key is optional. */
export const decisions = z.strictObject({
	/** The group is right as it is. */
	confirm: listOf('confirm', onOne),
	/** These are one. The first id stays; the others lead to it. */
	merge: listOf(
		'merge',
		z.strictObject({
			ids: idsOfGroups.min(2, '“ids” must be a list of two ids or more.'),
			words: wordsOfEach,
			...signature,
		}),
	),
	/** These are two, whatever is in each: nothing is said of that. */
	distinct: listOf(
		'distinct',
		z.strictObject({
			ids: idsOfGroups.length(2, '“ids” of “distinct” must be a list of two ids.'),
			words: wordsOfEach,
			...signature,
		}),
	),
	/** These tellings don't belong to the group: each by its exact words. */
	split: listOf(
		'split',
		onOne.extend({
			apart: z
				.array(
					filled('“apart” must be a list of the words that do not belong to it'),
					'“apart” must be a list of the words that do not belong to it.',
				)
				.min(1, '“apart” must name the words that do not belong to it.'),
		}),
	),
	/** This is no claim, or nothing that anybody said: it has no page but a note that says so. */
	exclude: listOf('exclude', onOne.extend({ reason: filled('“reason” must say why') })),
	/** How the event is called; its address stays the name of its folder. */
	title: listOf(
		'title',
		z.strictObject({ title: filled('“title” must be a title'), ...signature }),
	),
	/** How a speaker is called. */
	rename: listOf(
		'rename',
		z.strictObject({
			speaker: filled('“speaker” must be the last part of the address of the speaker’s page'),
			name: filled('“name” must be a name'),
			...signature,
		}),
	),
	/** Who said these words in one article. */
	attribute: listOf(
		'attribute',
		z.strictObject({
			article: filled('“article” must be the last part of the address of the article’s page'),
			words: filled('“words” must be the quoted words, as the article has them'),
			name: filled(
				'“name” must be the name of who said the words, or null where the article does not tell',
			).nullable(),
			...signature,
		}),
	),
	/** The words in which a claim is stated. */
	statement: listOf(
		'statement',
		onOne.extend({ statement: filled('“statement” must be a sentence') }),
	),
	/** When, where and to whom an utterance was said. */
	occasion: listOf(
		'occasion',
		onOne.extend({ occasion: filled('“occasion” must say when, where or to whom') }),
	),
	/** Differences that change nothing: the words on the two sides, or of several such differences all words that mean one. */
	harmless: listOf(
		'harmless',
		onOne.extend({
			between: z
				.array(z.string(), '“between” must be a list of the words on both sides.')
				.min(2, '“between” must be a list of two or more: the words on both sides.'),
		}),
	),
	/** What was said in the language in which it was said. */
	original: listOf(
		'original',
		onOne.extend({
			language: z
				.string('“language” must be a code such as ko.')
				.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, '“language” must be a code such as ko.'),
			text: filled('“text” must be the words in that language'),
			/** Where these words are to be found. */
			source: filled('“source” must say where these words are found').optional(),
		}),
	),
	/** Words that may no longer be shown, by law. They are taken out of everything; the id keeps the reason. */
	withdraw: listOf(
		'withdraw',
		z.strictObject({
			id: publishedId('id', aGroup),
			reason: filled('“reason” must say why, in words that may be published'),
		}),
	),
});
export type Decisions = Readonly<z.infer<typeof decisions>>;

/** Those of an event on which nothing was decided. */
export const noDecisions: Decisions = decisions.parse({});
