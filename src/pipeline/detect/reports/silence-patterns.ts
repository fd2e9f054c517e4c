import { requests, speaking, telling } from '../../../language/telling.ts';

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
	/** Whether it may be another thing than speech that is not done, unless a person does not do it. */
	readonly ofPersons?: boolean;
}

const not = String.raw`(?:not|n['’]t|never)`;
const adverbs = String.raw`(?:(?:yet|also|even|so far|\p{L}+ly) )*`;
const be = '(?:is|are|was|were)';
const few = String.raw`(?:[^\s.,;]+ ){0,4}?`;
const many = String.raw`(?:[^\s.;]+ ){0,16}?`;
const progressive = String.raw`(?=\p{L}+ing\b)`;
const forComment = String.raw`(?:for|to) ${few}(?:comment|interviews?|discuss|speak|clarification)`;
const day = String.raw`(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)`;
const clause = '(?:whether|if|when|how|what|which|who|where|why)';

const cue = (words: string): string => `(?<cue>${words})`;
const content = (words: string): string => `(?<content>${words})`;

type Row = readonly [SilencePattern['reads'], string, boolean?];

const rows: readonly Row[] = [
	// “declined to comment”, “refused in interviews to discuss it”, “declined repeated requests for comment”
	[
		'clause',
		`${cue('(?:declin|refus)(?:e|es|ed|ing)')} (?:(?:in|on|at|through|via|by) ${few})?${content(`to ${adverbs}${telling}`)}`,
	],
	[
		'clause',
		`${cue('(?:declin|refus)(?:e|es|ed|ing)')} ${content(`${few}(?:comment|interviews?|(?:requests?|attempts?|invitations?) for ${few}(?:comment|interviews?)|interview requests?)\\b`)}`,
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
	[
		'clause',
		`${cue(`(?:do|does|did|has|have|had|could|can|ca) ${not} ${adverbs}`)}${content(speaking)}`,
	],
	[
		'clause',
		`${cue(`(?:did|has|have|had) ${not} immediately `)}${content('(?:respond|repl)(?:ed|y|ied)?')}`,
	],
	['clause', `${cue(`${be} ${not} ${adverbs}${progressive}`)}${content(speaking)}`],
	['clause', `${cue(`(?:has|have|had) yet to ${adverbs}`)}${content(speaking)}`],
	[
		'clause',
		`${cue(`(?:did|has|have) ${not} ${adverbs}`)}${content('(?:name|identif)(?:d|ed|y|ied)? (?!(?:an?|his|her|its|their|any|who|with)\\b)(?=\\p{L})')}`,
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
		true,
	],
	[
		'match',
		`${cue(`(?:could|can|ca) ${not} `)}${content(`be (?:reached|contacted)(?: ${day})?(?=$| ?[.,;])`)}`,
		true,
	],
	// “had no immediate comment”, “gave no details”
	[
		'clause',
		`${cue('(?:has|have|had|made|offered) no ')}${content('(?:[^\\s.,;]+ ){0,2}?comments?\\b')}`,
	],
	[
		'clause',
		`${cue('(?:gave|gives?|offer(?:s|ed)|provide[sd]) no ')}${content('(?:[^\\s.,;]+ ){0,2}?(?:details?|specifics|explanations?|reasons?|information|names|timelines?|timetables?)\\b(?! to\\b| for (?:alarm|concern|optimism))')}`,
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
		`${content(`(?:${requests}) (?!that\\b)${many}`)}${cue(`(?:(?:${be} ${not} ${adverbs}|(?:has|have|had) ${not} ${adverbs}been )(?:returned|answered)|(?:went|go|gone|were|was|remain(?:s|ed)?) un(?:answered|returned))\\b`)}`,
	],
	[
		'hearer',
		`${content(`(?:attempts?|efforts?) to (?:reach|contact) ${many}`)}${cue('(?:(?:was|were|proved|have been) unsuccessful|failed)\\b')}`,
	],
	[
		'hearer',
		`${cue('there (?:was|has been) no ')}${content(`(?:[^\\s.,;]+ ){0,2}?(?:comment|response|reply) from [^.;,]+`)}`,
	],
];

export const silencePatterns: readonly SilencePattern[] = rows.map(
	([reads, source, ofPersons]) => ({
		reads,
		ofPersons: ofPersons ?? false,
		pattern: new RegExp(`^${source}`, 'du'),
	}),
);
