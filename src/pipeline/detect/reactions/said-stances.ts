import { isClaimNoun } from '../../../language/claim-nouns.ts';
import type { Article } from '../../../model/article.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Report } from '../../../model/report.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { anaphorOf } from '../cues/anaphors.ts';
import type { ToldBefore } from './told-before.ts';
import { isOfTopic } from './of-topic.ts';
import { stancePatterns } from './stance-patterns.ts';

/** What people say of other words within their own: “The claim that it had rusted is absurd,” Roe said. */
export function saidStances(
	article: Article,
	spoken: readonly (Quotation | Report)[],
	toldBefore: ToldBefore,
): Reaction[] {
	const { text } = article;
	return spoken.flatMap((words): Reaction[] => {
		const { speaker, cue, start } = words;
		const said = speaker && isAssertion(text, words) ? stanceIn(text, inFull(text, words)) : null;
		if (
			!said ||
			(said.ofOthers && !('polarity' in words)) ||
			(!said.content && isOfTopic(article, words))
		)
			return [];
		const { stance, noun, of, content, rejects } = said;
		const anaphor = noun === undefined ? 'pronoun' : anaphorOf(noun);
		const who = speaker!.name;
		const to =
			content ?? toldBefore({ anaphor, who, rejects, at: start, within: null, ...(of && { of }) });
		return to ? [{ ...(cue ?? said.span), speaker: speaker!, stance, to }] : [];
	});
}

interface Said {
	readonly stance: Reaction['stance'];
	/** The noun for the words that are meant: “the claim”; none for “it”. */
	readonly noun: string | undefined;
	/** Whose they are said to be: “the Gazette story”. */
	readonly of: string | undefined;
	/** Those words, where they are told. */
	readonly content: TextPositionSelector | null;
	readonly rejects: boolean;
	/** Whether “they”, not “we”, leave it open. */
	readonly ofOthers: boolean;
	/** Of the words that say so. */
	readonly span: TextPositionSelector;
}

/** Whoever calls words false does so at once: the longest claim that is read, and the verdict. */
const longest = 300;

/** What the first of some words make of others. */
function stanceIn(text: string, { start, end }: TextPositionSelector): Said | null {
	const exact = text.slice(start, Math.min(end, start + longest));
	for (const { stance, pattern } of stancePatterns) {
		const found = pattern.exec(exact);
		const noun = found?.groups?.['noun'];
		if (!found || (noun !== undefined && !isClaimNoun(noun))) continue;
		const content = found.indices?.groups?.['content'];
		return {
			of: (found.groups?.['of']?.match(/\p{Lu}\p{L}+/gu) ?? []).join(' ') || undefined,
			ofOthers: found.groups?.['told'] !== undefined,
			...{ stance, noun, rejects: /\breject\b/iu.test(found[0]) },
			span: { start, end: start + found[0].length },
			content: content ? trimmed(text, start + content[0], start + content[1]) : null,
		};
	}
	return null;
}

/** A span without the marks and spaces that its end may have. */
function trimmed(text: string, start: number, end: number): TextPositionSelector {
	const words = text.slice(start, end).replace(/[\s,;:–—-]+$/u, '');
	return { start, end: start + words.length };
}

/** “said that was “categorically untrue””: with the little that a reporter puts before the quoted words. */
function inFull(text: string, { cue, start, end }: Quotation | Report): TextPositionSelector {
	const isLed = cue && cue.end < start && verdictLed.test(text.slice(cue.end, start));
	return isLed ? { start: cue.end, end } : { start, end };
}

const verdictLed = /^ (?:that )?(?:it|this|that|these|those) (?:is|was|are|were) [“"‘']$/u;

function isAssertion(text: string, words: Quotation | Report): boolean {
	const isLed = inFull(text, words).start < words.start;
	const isSaid = 'polarity' in words ? words.polarity === 'said' : words.kind === 'direct' || isLed;
	const exact = exactText(text, words);
	if (/\b(?:apologi[sz]e|sorry|regret)\b/iu.test(exact)) return false;
	return isSaid && !(words.cue && admits.test(exactText(text, words.cue)));
}

/** Cues of what is granted, or not meant. */
const admits = /^(?:admit|conced|acknowledg|confess|deni|deny|jok|quip|jest|pretend)/iu;
