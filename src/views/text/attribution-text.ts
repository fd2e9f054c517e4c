import type { Polarity } from '../../model/report.ts';

/** To whom an article gives words, and how the speaker was found. */
export const attributionText = {
	by: {
		said: (name) => `attributed to ${name}`,
		denied: (name) => `denied by ${name}`,
		withheld: (name) => `not confirmed by ${name}`,
		silent: (name) => `${name} would not say, or did not answer`,
	} satisfies Record<Polarity | 'silent', (name: string) => string>,
	probably: {
		said: (name) => `attributed, probably, to ${name}`,
		denied: (name) => `denied, probably, by ${name}`,
		withheld: (name) => `not confirmed, probably by ${name}`,
		silent: (name) => `probably ${name} would not say, or did not answer`,
	} satisfies Record<Polarity | 'silent', (name: string) => string>,
	/** Beside words, where it is but probable. */
	perhaps: (name: string) => `probably ${name}`,
	/** Behind the sentence, where two may be meant. */
	orElse: (name: string) => `(or else ${name})`,
	nobody: 'attributed to nobody',
	/** Behind the sentence, of words that stand within what somebody else is quoted as saying. */
	toldBy: (name: string | null) => `, as ${name ?? 'somebody else'} tells it`,
	ownWords: 'in the article’s own words',
	/** By the rule that the attribution names. */
	rules: new Map([
		['cue right after', 'named right behind the quotation'],
		['cue before a sentence', 'named right before the quotation'],
		['cue before a fragment', 'named earlier in the sentence'],
		['cue behind a fragment', 'named later in the sentence'],
		['words of a noun', 'named by what the sentence calls the words (“Roe’s claim that …”)'],
		['name behind a dash', 'named behind a dash or in brackets'],
		['name and colon', 'named before a colon'],
		['same speaker goes on', 'the same person goes on speaking'],
		[
			'same speaker in the next paragraph',
			'the same person goes on speaking in the next paragraph',
		],
		['speaker of the sentence before', 'named in the sentence before'],
		['speaker of the paragraph before', 'named in the paragraph before'],
		['speaker of the paragraph behind', 'named in the paragraph behind'],
		['person of the sentence before', 'the one person that the sentence before names'],
		['person of the paragraph before', 'the one person that the paragraph before names'],
		['person of the paragraph', 'the one person that the paragraph names'],
		['turn of a dialogue', 'by turns, as two people talk'],
		['last to speak', 'the last one to speak before'],
		['same words elsewhere', 'named where the same words stand elsewhere'],
	]) as ReadonlyMap<string, string>,
} as const;
