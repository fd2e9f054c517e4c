import type { Basis } from '../../../model/basis.ts';
import type { QuotationKind } from '../../../model/quotation.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { works } from '../../../language/works.ts';
import type { Token } from '../../../language/tokens.ts';

/** Words before a quotation by which it names a thing rather than repeats speech. */
const naming =
	/(?:\b(?:so-called|(?:known as|nicknamed|dubbed)(?: the)?|titled|entitled|called|named|codenamed|code-named|the (?:term|word|phrase|film|movie|book|novel|song|album|single|show|series|play|programme|program|episode|documentary|podcast|magazine|exhibition|painting|game|hashtag|slogan|project|operation))[\s,:]*)$/iu;

/** “, whom Mayor Ann Roe called “a liar””, “in what she called “a mistake””, “which the firm called “a trick””, “a plan he called “mad””: somebody’s words, no name. */
const active = String.raw`(?!.*\b(?:is|was|are|were|has|have|been|became|become|came) )`;
const calledBy = new RegExp(
	String.raw`\b(?:whom \p{Lu}[\p{L} .'’-]{2,60}|what ${active}[\p{L} .,'’-]{2,70}|which ${active}[\p{L} .'’-]{2,60}|(?:he|she|they)) called\s$`,
	'u',
);

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
export function quotationKind({ before, after, tokens, reported }: Surroundings): Kind {
	const words = wordTokens(tokens);
	const isName = !calledBy.test(before) || hasCapitals(words);
	if (naming.test(before.slice(-60)) && isName && words.length <= 6) return by('word that names');
	if (words.length === 0) return by('no words');
	if (isTitle(words, before) || isWork(words, before, after) || isOutlet(words, before, after))
		return by('form of a title');
	if (isClause(tokens)) return by('clause');
	if (isWholeSentence(tokens, reported)) return by('whole sentence');
	if (!reported && words.length <= 4 && !/^\s*[—–-]\s|^,?\s*$/u.test(after))
		return by('few words, nobody reports');
	return by('fragment');
}

interface Kind {
	readonly kind: QuotationKind;
	readonly kindBasis: Basis;
}

/** The ways to a kind, with how sure each is. */
const ways = {
	'word that names': ['scare', 0.9],
	'no words': ['scare', 0.9],
	'form of a title': ['scare', 0.8],
	clause: ['direct', 0.95],
	'whole sentence': ['direct', 0.9],
	'few words, nobody reports': ['scare', 0.75],
	fragment: ['partial', 0.95],
} as const satisfies Record<string, readonly [QuotationKind, number]>;

function by(rule: keyof typeof ways): Kind {
	const [kind, confidence] = ways[rule];
	return { kind, kindBasis: { rule, confidence } };
}

/** “Women in Power”: a few words with capitals in the middle of a sentence, which no comma or colon leads to. */
function isTitle(words: readonly Token[], before: string): boolean {
	if (words.length < 2 || words.length > 7 || !/[\p{L}\p{N}’'] $/u.test(before)) return false;
	if (/\b(?:that|said|says|was|is|are|were|as|be|been) $/u.test(before)) return false;
	const long = words.filter(({ text }) => /^\p{L}{4}/u.test(text));
	const capitals = long.length > 0 && long.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
	return (
		capitals && /^[\p{Lu}\p{N}]/u.test(words[0]!.text) && /^[\p{Lu}\p{N}]/u.test(words.at(-1)!.text)
	);
}

/** “Drama “Millstone””, ““Millstone” creator Ann Roe”: one word with a capital beside one for a work or its maker. */
function isWork(words: readonly Token[], before: string, after: string): boolean {
	const capital = words.length === 1 && /^\p{Lu}\p{Ll}/u.test(words[0]!.text);
	const noun = /(?<!\p{L})(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? '';
	const isWorkOf = works.has(noun) && !judging.test(before.slice(-40));
	return capital && (isWorkOf || makers.test(after));
}

/** “NBC's “Today””, “told “Newsnight””, “the “Today” show”: where words with capitals are heard or read. */
function isOutlet(words: readonly Token[], before: string, after: string): boolean {
	if (
		words.length > 3 ||
		!hasCapitals(words) ||
		/^(?:no|yes|never|stop)$/u.test(words[0]?.lower ?? '')
	)
		return false;
	const isOwned = owned.test(before) && goesOn.test(after);
	return outletBehind.test(after) || outletBefore.test(before) || isOwned;
}

const outletBehind =
	/^ (?:show|programme|program|host|anchor|presenter|magazine|newspaper|podcast|newsletter)\b/u;
const outletBefore = /(?<!\b(?:was|were|been|be|being) )\b(?:told|tells|on) $/u;
/** No noun: “FIFA's “Corrupt” bosses”. */
const goesOn = /^(?:$|[.,;:]| (?:that|on|in|at|and|he|she|they|last|this)\b)/u;
const owned = /\b\p{Lu}{2,}(?: News)?['’]s? $/u;

const hasCapitals = (words: readonly Token[]): boolean =>
	words.every(({ text }) => /^[\p{Lu}\p{N}&]/u.test(text));

/** “Called the hit “Rubbish””: no title. */
const judging = /\b(?:call|brand|label|describ|dub|deem)\p{Ll}*\s[^.]*$/u;
const makers = /^ (?:creator|star|author|writer|director|producer|singer|actor|actress|fans?)\b/u;

/** Whether a quotation is written as a sentence: a capital first, and a stop last. */
function isWholeSentence(tokens: readonly Token[], reported: boolean): boolean {
	const capital = /^\p{Lu}/u.test(wordTokens(tokens)[0]?.text ?? '');
	const last = tokens.at(-1)?.text ?? '';
	return capital && (/^[.!?…]+$/u.test(last) || (reported && last === ','));
}

function wordTokens(tokens: readonly Token[]): Token[] {
	return tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE');
}

/** “Not one base will be closed”, “up to 40 posts will go”: without what bounds the subject. */
function withoutHedge(words: readonly Token[]): readonly Token[] {
	const found = /^(?:not|even|only|up to|at least|more than|almost|nearly)(?= )/u.exec(
		words
			.slice(0, 3)
			.map(({ lower }) => lower)
			.join(' '),
	);
	return found ? words.slice(found[0].split(' ').length) : words;
}

/** Whether words begin with a subject and its finite verb, or with a command. */
export function isClause(tokens: readonly Token[]): boolean {
	const words = withoutHedge(wordTokens(tokens));
	if (words.length < 2) return false;
	if (/^(?:i|we|they|he|she|it|you)$/u.test(words[0]!.lower) && words.length > 2) return true;
	const sentence = /^\p{Lu}/u.test(words[0]!.text) && words.length >= 4;
	let at = words.findIndex(({ pos }) => pos !== 'CCONJ' && pos !== 'INTJ' && pos !== 'ADV');
	const from = at;
	while (at >= 0 && at < words.length && inSubject(words[at]!, words[at - 1])) at++;
	const verb = words[at];
	const finite =
		verb !== undefined && at > from && isFinite(words, at) && words[at - 1]?.pos !== 'ADP';
	return finite || (sentence && words.some(isVerb));
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
