import { nonsense, untrueOfIt } from '../../../language/untrue.ts';
import type { Reaction } from '../../../model/reaction.ts';

/**
 * A pattern for the first of the words that somebody says. Its group `noun` is the noun for other words that are
 * meant, `of` what stands before it, `content` those words themselves.
 */
interface StancePattern {
	readonly stance: Reaction['stance'];
	readonly pattern: RegExp;
}

const now =
	'(?:at (?:this|the) (?:moment|stage|point|time)|for (?:now|the moment)|right now|so far|as yet|as of now|currently)';
const opening = String.raw`^\P{L}*(?:(?:of course|look|well|no|yes|but|and|${now}),? )?`;
const mark = String.raw`[“”"‘’']?`;
const which = String.raw`(?:the|this|that|these|those|such|all|any|his|her|their|its)`;
const content = String.raw`(?<content>[^.!?“”"]{8,200}?)`;
/** “the claim that it had rusted”, “the accusations from Arland”. */
const claim = String.raw`${which} (?<of>(?:[\p{L}-]+ ){0,3}?)(?<noun>\p{L}+)(?: that ${content}| (?:from|by|against|about|in) [^.!?“”",]{2,60}?)?`;
/** A clause, and no noun: “that honour”, “that visa”. */
const clause = String.raw`(?<content>(?:i|we|he|she|it|they|there|the|an?|any|anyone|some) [^.!?“”"]{2,200}?)`;
/** “claims that it had rusted”. */
const claims = String.raw`(?<noun>\p{L}+s) that ${content}`;
const pronoun = '(?:it|this|that|these|those)';
const be = '(?:is|was|are|were)';
/** Where what is said of others ends. */
const end = String.raw`(?=${mark}(?:[.,;!”"’']|$| (?:and|but)\b))`;
/** Where a clause ends. */
const stop = String.raw`(?=[.!?;”"’]|,[”"’]|,? (?:and|but|nor|so) (?:i|we)\b|$)`;
/** Who leaves something open: a reporter puts “it could not say” for “we can't say”. */
const voice = '(?:i|we|(?<told>he|she|it|they))';
const unable = String.raw`(?:cannot|can(?:['’]t| not)|could(?:n['’]t| not)|(?:am|are|is|was|were) (?:un|not )able to)`;
const certainly = '(?:(?:yet|now|definitely|definitively|for (?:certain|sure)|with certainty) )?';
/** “whether it had rusted”, and no “whether to appeal”. */
const whether = String.raw`(?:whether|if) (?!to\b)${content}${stop}`;
const untrueThat =
	'(?:(?:simply |just |completely |absolutely )?(?:not true|untrue|false|incorrect|wrong to say))';
const noTruth = String.raw`there (?:is|was|['’]s|are|were) ${mark}(?:\p{L}+ly )?no truth(?: whatsoever| at all)?${mark} (?:in|to|behind)`;
const firmly = String.raw`(?:\p{L}+ly )?`;

const rows: readonly (readonly [Reaction['stance'], string])[] = [
	// “The claim that it had rusted is absurd”, “claims that it had were false”
	['denies', `${claim} ${be} ${mark}${nonsense}${end}`],
	['denies', `${claims} ${be} ${mark}${nonsense}${end}`],
	// “It was untrue that it had rusted”
	['denies', `(?:it|that) (?:is|was) ${mark}${untrueThat}${mark} that ${content}${stop}`],
	['denies', `(?:it|that)(?:['’]s not| isn['’]t| wasn['’]t) true that ${content}${stop}`],
	// “That is not true”
	['denies', `${pronoun}(?: ${be}|['’]s) ${mark}${untrueOfIt}${end}`],
	['denies', `(?:it|this|that) (?:is|was|isn|wasn)(?:['’]t| not)(?: simply| just)? true${end}`],
	// “There is no truth in the report that it had rusted”
	['denies', `${noTruth} ${pronoun}${end}`],
	['denies', `${noTruth} ${claim}${end}`],
	['denies', `${noTruth} (?<noun>\\p{L}+s)${end}`],
	['denies', `${noTruth} ${claims}${end}`],
	[
		'denies',
		`(?:i|we|he|she|they) (?:has|had|have) (?:absolutely )?nothing to do with (?:it|this|that)${end}`,
	],
	// “We reject this claim”, “I deny that it had rusted”
	['denies', `(?:i|we) ${firmly}(?:deny|dispute|refute) ${pronoun}${end}`],
	['denies', `(?:i|we) ${firmly}(?:deny|reject|dispute|refute) ${claim}${end}`],
	['denies', `(?:i|we) ${firmly}(?:deny|dispute|refute) that ${clause}${stop}`],
	// “We can confirm that it had rusted”
	['confirms', `(?:i|we) can (?:now |also |only )?confirm that ${content}${stop}`],
	['confirms', `(?:i|we) can (?:now |also |only )?confirm ${clause}${stop}`],
	// “We cannot confirm that it had rusted”, “It is too early to say whether it had”
	[
		'does not confirm',
		`${voice} ${unable} (?:\\p{L}+ly )?(?:confirm|verify) that ${content}${stop}`,
	],
	['does not confirm', `${voice} ${unable} (?:\\p{L}+ly )?(?:confirm|verify) ${whether}`],
	['does not confirm', `${voice} ${unable} ${certainly}say ${certainly}that ${content}${stop}`],
	['does not confirm', `${voice} ${unable} ${certainly}say ${certainly}${whether}`],
	[
		'does not confirm',
		`${voice} (?:do|did|does)(?:n['’]t| not) ${certainly}know ${certainly}${whether}`,
	],
	[
		'does not confirm',
		`it(?:['’]s| is| was) (?:\\p{L}+ )?too (?:early|soon) to (?:say|tell|know|confirm) ${certainly}${whether}`,
	],
];

/** By what those who speak deny, confirm or do not confirm other words. */
export const stancePatterns: readonly StancePattern[] = rows.map(([stance, source]) => ({
	stance,
	pattern: new RegExp(opening + source, 'diu'),
}));
