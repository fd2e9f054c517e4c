import type { Article } from '../../../model/article.ts';
import type { BlockRole } from '../../../model/block.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { tokensOf, type Token } from '../../../language/tokens.ts';
import type { MarkedSpan } from './quotation-marks.ts';
import { truecased } from './truecased.ts';

/**
 * The reporter's own words of one or more sentences, with each quotation in them as one token. The
 * sentences that one quotation runs over make one frame, so a cue is found beside its quotation.
 */
export interface Frame {
	readonly block: string;
	readonly role: BlockRole;
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly FrameToken[];
}

/** A token of the reporter's words, or a whole quotation. */
export interface FrameToken extends Token {
	/** Index of the marked span that this token stands for; absent for the reporter's words. */
	readonly span?: number;
}

/** Part of speech of a quotation in a frame. */
export const quotedPos = 'QUOTED';

/** The frames of an article, in the order of the text; furniture and bylines have none. */
export function framesOf(article: Article, spans: readonly MarkedSpan[]): Frame[] {
	const roles = new Map(article.blocks.map(({ id, role }) => [id, role]));
	const sentences = article.sentences.filter(({ block }) => isAnalysed(roles.get(block)));
	const text = truecased(article);
	let next = 0;
	return bridgedGroups(sentences, spans).map((group) => {
		const { start } = group[0]!;
		const { end } = group.at(-1)!;
		while (next < spans.length && spans[next]!.end <= start) next++;
		const first = next;
		while (next < spans.length && spans[next]!.start < end) next++;
		const quoted = spans
			.slice(first, next)
			.map((span, index) => asToken(article.text, span, first + index));
		const tokens = group.flatMap((sentence) =>
			innerStopsTaken(tokensOf(text, behindDateline(text, sentence))),
		);
		const { block } = group[0]!;
		const role = roles.get(block) ?? 'body';
		return { block, role, sentences: group, tokens: withQuotations(tokens, quoted) };
	});
}

/** A stop inside a sentence ends nothing: it belongs to an abbreviation (“D-Va., as”). */
function innerStopsTaken(tokens: readonly Token[]): Token[] {
	const last = tokens.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
	return tokens.map((token, at) =>
		token.text === '.' && at < last ? { ...token, pos: abbreviating } : token,
	);
}

/** Part of speech of a stop that belongs to an abbreviation. */
const abbreviating = 'SYM';

/** Where and by whom a report was filed: “GENEVA, Aug 14 (Agency) — ”. */
const dateline =
	/^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?(?:,?\s\p{Lu}\p{Ll}+\.?\s\d{1,2})?(?:,?\s*\([^)]{2,30}\))?\s*(?:[—–]|--?)\s/u;

function behindDateline(text: string, sentence: Sentence): Sentence {
	const found = dateline.exec(text.slice(sentence.start, sentence.start + 120))?.[0] ?? '';
	return { ...sentence, start: sentence.start + found.length };
}

function isAnalysed(role: BlockRole | undefined): boolean {
	return role !== 'furniture' && role !== 'byline';
}

/** A frame has no more sentences than this, so that looking about in it stays cheap. */
const longestFrame = 20;

/** Neighbouring sentences that one quotation runs over, together. */
function bridgedGroups(sentences: readonly Sentence[], spans: readonly MarkedSpan[]): Sentence[][] {
	const groups: Sentence[][] = [];
	let at = 0;
	for (const sentence of sentences) {
		while (at < spans.length && spans[at]!.end <= sentence.start) at++;
		const group = groups.at(-1) ?? [];
		const last = group.at(-1);
		const bridged = last && (spans[at]?.start ?? Infinity) < last.end;
		const fits = last?.block === sentence.block && group.length < longestFrame;
		if (bridged && fits) group.push(sentence);
		else groups.push([sentence]);
	}
	return groups;
}

/** The tokens outside the quotations and their marks, with each quotation as one token. */
function withQuotations(tokens: readonly Token[], quoted: readonly FrameToken[]): FrameToken[] {
	let at = 0;
	const own = tokens.filter((token) => {
		while (at < quoted.length && quoted[at]!.end + 1 <= token.start) at++;
		const span = quoted[at];
		const before = quoted[at - 1];
		const isMark = /^['"`‘’“”]+$/u.test(token.text);
		if (isMark && (token.start - (before?.end ?? -9) < 2 || (span && span.start - token.end < 2)))
			return false;
		return !span || token.end <= span.start - 1;
	});
	return [...own, ...quoted].sort((a, b) => a.start - b.start);
}

function asToken(text: string, { start, end }: MarkedSpan, index: number): FrameToken {
	const words = text.slice(start, end);
	return {
		text: words,
		lower: words.toLowerCase(),
		pos: quotedPos,
		stop: false,
		start,
		end,
		span: index,
	};
}
