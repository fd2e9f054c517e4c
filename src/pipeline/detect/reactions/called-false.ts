import { isClaimNoun } from '../../../language/claim-nouns.ts';
import type { Article } from '../../../model/article.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Report } from '../../../model/report.ts';
import { exactText } from '../../../model/selector.ts';
import { anaphorOf, type Anaphor } from '../cues/anaphors.ts';
import type { ToldBefore } from './antecedents.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** Words that say of others that they are not true. “Wrong” and “absurd” may judge what has happened. */
const untrue = String.raw`(?:(?:absolutely|completely|entirely|simply|totally|utterly|wholly|categorically|just|patently|plainly) )?(?:false|untrue|not true|incorrect|inaccurate|baseless|groundless|unfounded|fabricated|fictitious|bogus|a lie|lies|a fabrication|a hoax|without (?:any )?foundation)`;
/** Of words that are named as such, “absurd” says no less. */
const nonsense = String.raw`(?:${untrue}|(?:absolute |complete |utter )?(?:absurd|nonsense|ridiculous|preposterous|rubbish|wrong))`;

/** “The claim that it had rusted is absurd”, “This is not true”, from the first of the words that somebody says. */
const claimed = new RegExp(
	String.raw`^\P{L}*(?:(?:the|this|that|these|those|such|all|any|his|her|their) (?:\p{L}+ )?(?<noun>\p{L}+)(?: that (?<content>[^.!?“”"]{8,200}?))? (?:is|was|are|were) [“"‘']?${nonsense}|(?:it|this|that|these|those)(?: (?:is|was|are|were)|['’]s) [“"‘']?${untrue}|(?:it|this|that) (?:isn['’]t|wasn['’]t) true)(?=[”"’']?(?:[.,;!”"’']|$| and [a-z]+s? (?:in|to)\b))`,
	'iu',
);

/** “We reject this claim”, “I deny it”: what those who are quoted say they do. */
const denied =
	/^\P{L}*(?:i|we) (?:\p{L}+ly )?(?:(?:deny|dispute|refute) (?:it|this|that)|(?:deny|reject|dispute|refute) (?:the|this|that|his|her|their) (?:\p{L}+ )?(?<noun>\p{L}+))(?=[.,;!”"’']|$)/iu;

/** Whom words are attributed to that call others false: “The claim that it had rusted is absurd,” Roe said. */
export function calledFalse(
	{ text }: Article,
	spoken: readonly (Quotation | Report)[],
	toldBefore: ToldBefore,
): Reaction[] {
	return spoken.flatMap((words): Reaction[] => {
		const { speaker, cue, start } = words;
		if (!speaker || !cue || !isAssertion(text, words)) return [];
		const exact = text.slice(start, Math.min(words.end + 2, start + longest));
		const found = claimed.exec(exact) ?? denied.exec(exact);
		const rejects = /\breject\b/iu.test(found?.[0] ?? '');
		const { noun, content } = (found?.groups ?? {}) as Record<string, string | undefined>;
		if (!found || (noun !== undefined && !isClaimNoun(noun))) return [];
		const anaphor = noun === undefined ? 'pronoun' : anaphorOf(noun);
		const to =
			content === undefined
				? toldBefore({ anaphor, who: speaker.name, rejects, at: start, within: null })
				: {
						start: text.indexOf(content, start),
						end: text.indexOf(content, start) + content.length,
					};
		return to ? [{ ...cue, speaker, stance: 'denies', to }] : [];
	});
}

/** A verdict is looked for in so many characters. */
const longest = 300;

function isAssertion(text: string, words: Quotation | Report): boolean {
	const isSaid = 'polarity' in words ? words.polarity === 'said' : words.kind === 'direct';
	return isSaid && words.cue !== null && !admits.test(exactText(text, words.cue));
}

const admits = /^(?:admit|conced|acknowledg|confess|deni|deny)/iu;

/** “called the accusation false”, “labelled it “a lie””: whether the object of a cue is called false, and what it is. */
export function namedFalse(tokens: readonly FrameToken[], to: number): Anaphor | null {
	const object = tokens
		.slice(to + 1, to + 8)
		.map(({ text }) => text)
		.join(' ');
	const found = namings.exec(object);
	const noun = found?.groups?.['noun'];
	if (!found || (noun !== undefined && !isClaimNoun(noun))) return null;
	return noun === undefined ? 'pronoun' : anaphorOf(noun);
}

const namings = new RegExp(
	String.raw`^(?:it|them|this|that|(?:the|this|that|these|those|such) (?<noun>\p{L}+)) (?:as )?${nonsense}(?= ?(?:[.,;!]|and|in|$))`,
	'iu',
);
