import { contentStems, fold } from '../../../language/words.ts';
import { tokensOf } from '../../../language/tokens.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { Quotation } from '../../../model/quotation.ts';
import { exactText } from '../../../model/selector.ts';
import { routes, type Spoken } from '../speakers/attribute.ts';
import type { Cast } from '../names/cast.ts';
import type { Source } from '../speakers/source.ts';
import { quotationKind } from './quotation-kind.ts';
import type { SpokenSpan } from './spoken-spans.ts';

/** A quotation that has not been numbered among those of its article. */
export type Unnumbered = Omit<Quotation, 'id'>;

/** The quotations of an article, each with its kind, its cue and its speaker. */
export function quotationsOf(
	text: string,
	spoken: readonly SpokenSpan[],
	cast: Cast,
): Unnumbered[] {
	const quotations = spoken.map((item, index) => {
		const quotation = toQuotation(text, item);
		return [spoken[index - 1], spoken[index + 1]].some((other) => isBroken(text, item, other))
			? asSpeech(quotation)
			: quotation;
	});
	const attributed = quotations
		.filter((_, at) => !isLabelled(spoken[at]!, cast))
		.flatMap(({ speaker, ...span }) =>
			speaker ? [{ speaker, words: fold(exactText(text, span)) }] : [],
		)
		.slice(0, mostCompared);
	return quotations.map((quotation, at) =>
		spoken[at]!.cue?.unsaid
			? quotation
			: sameWordsElsewhere(quotation, attributed, {
					text,
					nearly: retelling(spoken[at]!),
					isOpen: !quotation.speaker || isLabelled(spoken[at]!, cast),
				}),
	);
}

function toQuotation(text: string, item: SpokenSpan): Unnumbered {
	const { span, cue } = item;
	const { sentences } = item.frame;
	const told = quotationKind({
		before: text.slice(Math.max(sentences[0]!.start, span.start - 80), span.start - 1),
		after: text.slice(span.end + 1, sentences.at(-1)!.end),
		tokens: tokensOf(text, span),
		reported: cue !== null || item.route === 'name and colon',
	});
	const { block, start, end } = span;
	const marked = { block, start, end, ...told };
	if (told.kind === 'scare') return { ...marked, speaker: null, cue: null };
	const speaker = item.source && attribution(item.source, item);
	return { ...marked, speaker, cue: cue && { start: cue.start, end: cue.end } };
}

/** Where somebody else may be meant as well, it is a quarter less sure. */
function attribution(source: Source, { route: rule, atMost = 1 }: Spoken): Attribution {
	const plain = Math.min(routes[rule], atMost);
	const confidence = source.rival ? plain * 0.75 : plain;
	return { ...source, rule, confidence, speaker: null };
}

/**
 * Whether two quotations are one sentence of speech that its cue breaks: “No patient,” she said,
 * “should learn it from a newspaper.”
 */
function isBroken(text: string, item: SpokenSpan, other: SpokenSpan | undefined): boolean {
	if (other?.frame !== item.frame || item.cue === null || item.cue !== other.cue) return false;
	const [first, second] = item.span.start < other.span.start ? [item, other] : [other, item];
	const gap = text.slice(item.cue.end, second.span.start - 1);
	const between =
		first.span.end < item.cue.start && item.cue.end < second.span.start && /[,—–]\s*$/u.test(gap);
	const opens = exactText(text, first.span);
	return between && /^\p{Lu}.*,$/u.test(opens) && /^\p{Ll}/u.test(exactText(text, second.span));
}

function asSpeech(quotation: Unnumbered): Unnumbered {
	const kindBasis = { rule: 'sentence broken by its cue', confidence: 0.9 };
	return quotation.kind === 'partial' ? { ...quotation, kind: 'direct', kindBasis } : quotation;
}

/** So many attributed quotations are looked through for the words of one that is not. */
const mostCompared = 500;

/** An unattributed quotation takes the speaker of one that holds the same words (a summary). */
function sameWordsElsewhere(
	quotation: Unnumbered,
	attributed: readonly { readonly speaker: Attribution; readonly words: string }[],
	{ text, nearly, isOpen }: { text: string; nearly: Retelling; isOpen: boolean },
): Unnumbered {
	if (quotation.kind === 'scare' || !isOpen) return quotation;
	const words = fold(exactText(text, quotation));
	const same =
		attributed.find((other) => other.words.includes(words)) ?? retold(words, attributed, nearly);
	if (!same) return quotation;
	const rule = 'same words elsewhere';
	const speaker = { ...same.speaker, mention: null, rule, confidence: routes[rule] };
	return { ...quotation, speaker };
}

/** How nearly a quotation must retell another: in how many stems at least, and in what share of its own. */
interface Retelling {
	readonly least: number;
	readonly share: number;
}

/**
 * A heading shortens what it quotes. Another unattributed quotation must have nearly all of it, as two words may be
 * what somebody answers (“Door handles?”).
 */
const retelling = ({ frame }: SpokenSpan): Retelling =>
	frame.role === 'headline' ? { least: 2, share: 0.6 } : { least: 3, share: 0.8 };

/** “Arland: “A Grave Error””: a heading names whose side it is, not a person; the words below tell who said it. */
const isLabelled = ({ frame, route, source }: SpokenSpan, cast: Cast): boolean =>
	frame.role === 'headline' && route === 'name and colon' && !cast.isPerson(source?.name ?? '');

/** The quotation that a heading, or another unattributed one, retells in nearly its words. */
function retold<Item extends { readonly words: string }>(
	words: string,
	attributed: readonly Item[],
	{ least, share }: Retelling,
): Item | undefined {
	const stems = new Set(contentStems(words));
	if (stems.size < least) return undefined;
	return attributed.find((other) => {
		const there = new Set(contentStems(other.words));
		return stems.intersection(there).size >= share * stems.size;
	});
}
