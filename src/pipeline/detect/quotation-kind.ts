import type { QuotationKind } from '../../model/quotation.ts';
import type { Token } from '../../language/tokens.ts';

/** Words before a quotation by which it names a thing rather than repeats speech. */
const naming =
	/(?:\b(?:so-called|known as|nicknamed|dubbed|titled|entitled|called|named|codenamed|code-named|the (?:term|word|phrase|film|movie|book|novel|song|album|single|show|series|play|programme|program|episode|documentary|podcast|magazine|exhibition|painting|game|hashtag|slogan|project|operation))[\s,:]*)$/iu;

interface Surroundings {
	/** The text of the block before the opening mark, and after the closing one. */
	readonly before: string;
	readonly after: string;
	/** The tokens of the quotation itself. */
	readonly tokens: readonly Token[];
	/** Whether a verb of speech in the sentence reports it. */
	readonly reported: boolean;
}

/**
 * Direct where the words hold a clause of their own, partial where they are a fragment. Marks that
 * no verb of speech governs, around a few words, set off a title, a nickname or a term.
 */
export function quotationKind({ before, after, tokens, reported }: Surroundings): QuotationKind {
	const words = wordTokens(tokens);
	if (naming.test(before.slice(-60)) && words.length <= 6) return 'scare';
	if (words.length === 0) return 'scare';
	if (isClause(tokens) || isWholeSentence(tokens, reported)) return 'direct';
	if (!reported && words.length <= 4 && !/^\s*[—–-]\s|^,?\s*$/u.test(after)) return 'scare';
	return 'partial';
}

/** Whether a quotation is written as a sentence: a capital first, and a stop last. */
function isWholeSentence(tokens: readonly Token[], reported: boolean): boolean {
	const capital = /^\p{Lu}/u.test(wordTokens(tokens)[0]?.text ?? '');
	const last = tokens.at(-1)?.text ?? '';
	return capital && (/^[.!?…]+$/u.test(last) || (reported && last === ','));
}

function wordTokens(tokens: readonly Token[]): Token[] {
	return tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE');
}

/** Whether words begin with a subject and its finite verb, or with a command. */
export function isClause(tokens: readonly Token[]): boolean {
	const words = wordTokens(tokens);
	if (words.length < 2) return false;
	const sentence = /^\p{Lu}/u.test(words[0]!.text) && words.length >= 4;
	let at = words.findIndex(({ pos }) => pos !== 'CCONJ' && pos !== 'INTJ' && pos !== 'ADV');
	const from = at;
	while (at >= 0 && at < words.length && inSubject(words[at]!, words[at - 1])) at++;
	const verb = words[at];
	const finite = verb !== undefined && at > from && isFinite(words, at);
	return finite || (sentence && words.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
}

const subjectParts = new Set(['DET', 'PRON', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART']);

function inSubject({ pos, lower }: Token, before: Token | undefined): boolean {
	if (pos === 'ADP') return before?.pos === 'NOUN' || before?.pos === 'PROPN';
	return subjectParts.has(pos) && lower !== 'to' && lower !== 'not';
}

/** An auxiliary or a verb that is neither a bare participle (“bred by the US”) nor an -ing form. */
function isFinite(words: readonly Token[], at: number): boolean {
	const start = words[at]!.pos === 'ADV' ? at + 1 : at;
	const verb = words[start];
	if (verb?.pos === 'AUX') return true;
	if (verb?.pos !== 'VERB' || verb.lower.endsWith('ing')) return false;
	const next = words[start + 1]?.lower;
	return next !== 'by' && next !== 'with' && next !== 'in';
}
