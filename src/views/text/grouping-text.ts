/** Why places are taken for one thing, and what else may be. */
export const groupingText = {
	title: 'Why these are together',
	/** At the head of the page. */
	why: 'why these are together',
	sure: 'Grouped automatically; the program is sure of it.',
	unsure:
		'Grouped automatically; the program is not sure that these belong together. Nobody has confirmed it.',
	/** Beside the agreement of what is but a guess. */
	possibly: 'grouped automatically, unsure',
	speaksFor: 'What speaks for it, the strongest first:',
	maySayTheSame: 'May say the same',
	unconfirmed:
		'The program keeps these apart. Single places of theirs are alike, but others are not, or something speaks against it. Nobody has decided it.',
	/** How like the two places are that are most alike, from the likest on. */
	likeness: [
		{ from: 0.8, words: 'very alike in one place' },
		{ from: 0.5, words: 'rather alike in one place' },
		{ from: 0, words: 'a little alike in one place' },
	],
	/** By the name of the evidence. */
	evidence: new Map([
		['words', 'words that both have, rare ones counting more'],
		['contained', 'one has most of the words of the other'],
		['spelling', 'much the same words in much the same spelling'],
		['names', 'the same names'],
		['utterance', 'the same quotation stands in both'],
		['figure', 'the same figure'],
		['otherFigures', 'figures, though other ones'],
		[
			'rivals',
			'two numbers of one thing, or that it befell nobody and somebody, where neither article has both',
		],
		['otherCount', 'a count of the same thing, though another number'],
		['negation', 'one negates what the other says'],
		['opening', 'both stand near the top of their articles'],
		['headlines', 'both are headlines'],
		['oneArticle', 'both stand in one article'],
		['context', 'the sentences around them are alike'],
		['speaker', 'the same speaker'],
		['cue', 'the same verb reports them'],
	]) as ReadonlyMap<string, string>,
} as const;
