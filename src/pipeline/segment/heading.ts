import { isVerb } from '../../language/parts-of-speech.ts';
import { tokensOf } from '../../language/tokens.ts';
import { sentencesOf } from './sentences-of.ts';

/** A longer line, in characters, is text: it is neither a heading nor the page's own. */
export const longestLabel = 400;
/** A heading has no more words than this. */
const longestHeading = 22;
/** Nor the headline of a tabloid than this. */
const longestHeadline = 45;
/** A standfirst has no more words than this. */
const longestStandfirst = 26;
/** A question between paragraphs with more words is a part of the text. */
const longestQuestion = 14;

export function wordCount(line: string): number {
	return line.trim().split(/\s+/u).length;
}

export function isBullet(line: string): boolean {
	return /^\s*[•*·▪–-]\s/u.test(line);
}

/** Whether a line is short and lacks a stop at its end; “Live: what we know” may hold a colon. */
export function isHeading(line: string, longest = longestHeading): boolean {
	if (line.length > longestLabel) return false;
	const words = line.trim().replace(/["”’'»)\]]+$/u, '');
	return (
		wordCount(words) <= longest &&
		!/[.!?…:;,]$/u.test(words) &&
		!/^(?:[-•*–]|\d{1,2}[.)])\s/u.test(words)
	);
}

/** Whether a line above the text may be its headline. */
export function isHeadline(line: string): boolean {
	return isHeading(line, longestHeadline);
}

/** Whether a line is one short question or exclamation, as a headline may be. */
export function isExclamation(line: string): boolean {
	return /^[^.!?]+[!?]$/u.test(line.trim()) && wordCount(line) <= longestHeading;
}

/**
 * Whether a line between paragraphs is a question that the next one answers, as a heading of
 * explainers is. Where a speaker answers, it was asked in the text (“Would he now resign?”).
 */
export function isQuestionHeading(line: string, next: string): boolean {
	return (
		/^(?:who|what|when|where|why|how|which|is|are|can|could|will|should|do|does)\s[^.!?"“”]+\?$/iu.test(
			line.trim(),
		) &&
		wordCount(line) <= longestQuestion &&
		/^\s*[\p{L}\p{N}]/u.test(next)
	);
}

/** Whether a line without a stop at its end holds a whole sentence before that. */
export function holdsSentence(line: string): boolean {
	const block = { id: 'p1', start: 0, end: line.length };
	const [first, ...others] = sentencesOf(line, block);
	if (/[\p{L}\d][.!?]["”’)]*\s[-–—]\s?\p{Lu}/u.test(line)) return true;
	return others.length > 0 && /\.["”’')]*$/u.test(line.slice(first?.start, first?.end));
}

/**
 * Whether a line is a sentence that has lost its stop: long, and told in the past tense, which the
 * titles of articles avoid.
 */
export function isCutSentence(line: string): boolean {
	const count = wordCount(line);
	return count >= 15 || (count >= 8 && /\b(?:said|told|added|was|were|had)\b/u.test(line));
}

/**
 * Whether a line is the sentence set below a headline: one short sentence in the present tense of
 * headlines, without a day or a quotation, which a lead would have; and the lead tells it again.
 */
export function isStandfirst(line: string, next: string): boolean {
	if (wordCount(line) > longestStandfirst || !/^[^.!?]+\.$/u.test(line)) return false;
	const dated =
		/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|said|told)\b/iu;
	return !dated.test(line) && !/["“”]/u.test(line) && isPresent(line) && tellsAgain(next, line);
}

/** Whether a lead tells what the line above it told: two of its longer words. */
function tellsAgain(lead: string, line: string): boolean {
	const longer = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	const told = new Set(longer(line));
	return new Set(longer(lead).filter((word) => told.has(word))).size >= 2;
}

/** Whether the first verb of a sentence is in the present tense: “says”, “may”, “is”. */
function isPresent(line: string): boolean {
	const tokens = tokensOf(line, { start: 0, end: line.length });
	const verb = tokens.find(isVerb)?.lower ?? '';
	return /s$|^(?:may|might|can|could|will|would|are)$/u.test(verb) && !/^(?:has|was)$/u.test(verb);
}
