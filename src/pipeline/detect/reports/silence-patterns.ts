import {
	comment,
	few,
	information,
	peopleNamed,
	requests,
	speaking,
	telling,
} from '../../../language/telling.ts';

/**
 * How news puts that somebody keeps to themselves what they might tell. Its group `cue` is what says so, `content` what
 * they do not do, or do not tell, as far as the pattern reads it.
 */
export interface SilencePattern {
	readonly pattern: RegExp;
	/**
	 * What is kept back: all to the end of its clause, or only what the pattern reads. Of words that reached somebody,
	 * their subject tells whom.
	 */
	readonly reads: 'clause' | 'match' | 'hearer';
	/** Who alone can be meant, where others do not do another thing than speak. */
	readonly of?: 'persons' | 'officials';
	/** Whether it may be another thing than speech, unless the sentence shows that the press asks. */
	readonly ofPress?: boolean;
}

const not = String.raw`(?:not|n['’]t)`;
/** “Never” is of what has been; who “would never say” it speaks. */
const did = String.raw`(?:did|has|have|had) (?:not|n['’]t|never)`;
const adverbs = String.raw`(?:(?:yet|also|even|so far|\p{L}+ly) )*`;
const be = '(?:is|are|was|were)';
const progressive = String.raw`(?=\p{L}+ing\b)`;
const forComment = String.raw`(?:for|to) ${few}(?:comment|interviews?|discuss|speak|clarification)`;
const day = String.raw`(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)`;
const clause = '(?:whether|if|when|how|what|which|who|where|why)';

const cue = (words: string): string => `(?<cue>${words})`;
const content = (words: string): string => `(?<content>${words})`;

type Row = readonly [SilencePattern['reads'], string, Pick<SilencePattern, 'of' | 'ofPress'>?];

/** “Requests for comment sent to”: between what reaches somebody and the one whom it reaches. */
const asking = `(?: (?:for|seeking|requesting|asking for) (?:[^\\s.,;]+ ){0,2}?(?:${comment})\\b)?`;
const sent = String.raw`(?: (?:sent|made|placed|addressed|submitted|directed|put)(?: \p{L}+day| today)?)? (?:to|at) | left (?:with|for|at) `;
const person = '(?<hearer>)';
/** No verb of another clause. */
const many = String.raw`(?:(?!(?:is|are|was|were|says?|said|that|but) )[^\s.;]+ ){0,16}?`;

const rows: readonly Row[] = [
	// “declined to comment”, “refused in interviews to discuss it”, “declined repeated requests for comment”
	[
		'clause',
		`${cue('(?:declin|refus)(?:e|es|ed|ing)')} (?:(?:in|on|at|through|via|by) ${few})?${content(`to ${adverbs}${telling}`)}`,
	],
	[
		'clause',
		`${cue('(?:declin|refus)(?:e|es|ed|ing)')} ${content(`${few}(?:comment|(?<!job )interviews?|(?:requests?|attempts?|invitations?) for ${few}(?:comment|interviews?)|interview requests?)\\b(?! for (?!this\\b))`)}`,
	],
	// “would not comment”, “won't be drawn”, “did not want to give names”
	[
		'clause',
		`${cue(`(?:would|wo|will|['’]ll) ${not} ${adverbs}(?:be ${progressive})?`)}${content(telling)}`,
	],
	[
		'clause',
		`${cue(`(?:do|does|did) ${not} ${adverbs}(?:want|wish|care) to ${adverbs}`)}${content(telling)}`,
	],
	[
		'clause',
		`${cue(`(?:prefer(?:s|red)?|cho(?:o)?se|opted) not to ${adverbs}`)}${content(telling)}`,
	],
	// “stopped short of saying that it had rusted”
	[
		'clause',
		`${cue('stop(?:s|ped|ping)? short of')} ${content('(?:say|confirm|admit|acknowledg|blam|nam|rul)ing\\b|calling (?:it|him|her|them|this|that|the)\\b')}`,
	],
	// “did not respond to a request”, “has not commented”, “could not rule it out”
	['clause', `${cue(`(?:${did}|(?:do|does|could|can|ca) ${not}) ${adverbs}`)}${content(speaking)}`],
	[
		'clause',
		`${cue(`(?:did|has|have|had) ${not} immediately `)}${content('(?:respond|repl)(?:ed|y|ied)?(?=$| ?[.,;:]| (?:and|but|on|when)\\b)')}`,
		{ ofPress: true },
	],
	['clause', `${cue(`${be} ${not} ${adverbs}${progressive}`)}${content(speaking)}`],
	['clause', `${cue(`(?:has|have|had) yet to ${adverbs}`)}${content(speaking)}`],
	// “has not named the victim”, but “has not identified” him may be that nobody knows
	['clause', `${cue(`${did} ${adverbs}`)}${content(`named? ${peopleNamed}`)}`, { of: 'officials' }],
	[
		'clause',
		`${cue(`did ${not} ${adverbs}`)}${content(`identify ${peopleNamed}`)}`,
		{ of: 'officials' },
	],
	['clause', `${cue('neither')} ${content('confirm(?:ed|s|ing)? n?or den(?:ied|ies|y|ying)')}`],
	['clause', `${cue('neither')} (?:[^\\s.,;]+ ){1,8}?${content(speaking)}`],
	// “was not available for comment”, “could not be reached”
	['clause', `${cue(`${be} ${not} ${adverbs}`)}${content(`available ${forComment}`)}`],
	['clause', `${cue(be)} ${content(`unavailable ${forComment}`)}`],
	[
		'clause',
		`${cue(`(?:could|can|ca) ${not} ${adverbs}`)}${content(`be (?:reached|contacted)(?: again)? (?:${forComment}|by (?:tele)?phone|by e-?mail)`)}`,
	],
	[
		'clause',
		`${cue(`(?:could|can) ${not} immediately `)}${content('be (?:reached|contacted)')}`,
		{ of: 'persons' },
	],
	[
		'match',
		`${cue(`(?:could|can|ca) ${not} `)}${content(`be (?:reached|contacted)(?: ${day})?(?=$| ?[.,;])`)}`,
		{ of: 'persons', ofPress: true },
	],
	// “had no immediate comment”, “gave no details”
	[
		'clause',
		`${cue('(?:has|have|had|made|offered) no ')}${content('(?:[^\\s.,;]+ ){0,2}?comments?\\b')}`,
	],
	[
		'clause',
		`${cue('(?:gave|gives?|offer(?:s|ed)|provide[sd]) no ')}${content(`(?:[^\\s.,;]+ ){0,2}?(?:${information}|names\\b)`)}`,
	],
	// “left open whether it had rusted”
	[
		'clause',
		`${cue('(?:left|leaves?|leaving) (?:it )?open')} ${content(`(?:${clause}|the (?:question|possibility))\\b`)}`,
	],
	['clause', `${cue('(?:left|leaves?|leaving) (?:it )?unanswered')} ${content(`${clause}\\b`)}`],
	['match', `(?<content>${cue('(?:left|leaves?|leaving) (?:it )?unanswered')})`],
	// “Calls to her office were not answered”, “There was no immediate comment from the ministry”
	[
		'hearer',
		`${content(`${requests}${asking}(?:${sent})${person}${many}`)}${cue(`(?:(?:${be} ${not} ${adverbs}|(?:has|have|had) ${not} ${adverbs}been )(?:returned|answered)|(?:went|go|gone|were|was|remain(?:s|ed)?) un(?:answered|returned))\\b`)}`,
		{ ofPress: true },
	],
	[
		'hearer',
		`${content(`(?:attempts?|efforts?) to (?:reach|contact) ${person}${many}`)}${cue('(?:(?:was|were|proved|have been) unsuccessful|failed)\\b')}`,
		{ ofPress: true },
	],
	[
		'hearer',
		`${cue('there (?:was|has been) no ')}${content(`(?:[^\\s.,;]+ ){0,2}?comment from ${person}[^.;,]+`)}`,
	],
	[
		'hearer',
		`${cue('there (?:was|has been) no ')}${content(`(?:[^\\s.,;]+ ){0,2}?(?:response|reply|answer|word) from ${person}[^.;,]+`)}`,
		{ ofPress: true },
	],
];

export const silencePatterns: readonly SilencePattern[] = rows.map(([reads, source, only]) => ({
	reads,
	...only,
	pattern: new RegExp(`^${source}`, 'du'),
}));
