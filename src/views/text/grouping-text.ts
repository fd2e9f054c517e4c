/** Why places are taken for one thing, and what else may be. */
export const groupingText = {
	title: 'Why these are together',
	/** At the head of the page. */
	why: 'why these are together',
	sure: (confidence: string) => `Grouped automatically; the program is sure (${confidence}).`,
	unsure: (confidence: string) =>
		`Grouped automatically; the program is not sure that these belong together (${confidence}). Nobody has confirmed it.`,
	/** Beside the agreement of what is but a guess. */
	possibly: 'grouping unsure',
	speaksFor: 'What speaks for it, and its share:',
	maySayTheSame: 'May say the same',
	/** A pair may be likelier than a group that is shown: it is the likeliest of all, where a group is told by its mean. */
	unconfirmed:
		'Not grouped, since the likeliest pair of their places is too unsure, or the other places are too unlike. Nobody has confirmed it.',
	likeness: (confidence: string) => `unconfirmed; likeliest pair ${confidence}`,
	/** By the name of the evidence. */
	evidence: new Map([
		['words', 'words that both have, rare ones counting more'],
		['contained', 'one has most of the words of the other'],
		['spelling', 'alike letter by letter'],
		['names', 'the same names'],
		['utterance', 'the same quotation stands in both'],
		['figure', 'the same figure'],
		['otherFigures', 'figures, though other ones'],
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
