import { tokensOf } from '../../../language/tokens.ts';
import type { Article } from '../../../model/article.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { spansOver } from '../../../model/spans-over.ts';
import { attributeInFrame, routes, type Spoken } from '../speakers/attribute.ts';
import type { Cast } from '../names/cast.ts';
import { framesOf, quotedPos, type Frame } from '../sentences/frames.ts';
import { namedCues, type NamedCue } from '../speakers/named-cues.ts';
import { isClause, quotationKind } from './quotation-kind.ts';
import type { MarkedSpan } from '../sentences/quotation-marks.ts';
import type { Unnumbered } from './quotations.ts';

/** Whom a speaker means is known less well than whom the reporter means. */
const sureness = 0.7;

/**
 * What somebody who is quoted quotes in turn: “He told me, ‘I know nothing,’ and left.” Only
 * speech that a cue within the outer quotation reports: other marks there set off terms.
 */
export function nestedQuotations(
	article: Article,
	{
		outer,
		nested,
		cast,
	}: { outer: readonly Unnumbered[]; nested: readonly MarkedSpan[]; cast: Cast },
): Unnumbered[] {
	const sentencesOver = spansOver(article.sentences);
	const nestedIn = spansOver(nested);
	return outer.flatMap((quotation) => {
		const spans = nestedIn(quotation);
		if (spans.length === 0) return [];
		const sentences = sentencesOver(quotation).map((sentence) => cutTo(quotation, sentence));
		const frames = framesOf({ ...article, sentences }, spans);
		const cues = namedCues(frames, cast);
		return frames.flatMap((frame, at) =>
			frame.tokens.flatMap((token, index) => {
				if (token.pos !== quotedPos || token.span === undefined) return [];
				const inFrame = { frame, cues: cues[at]!, index, span: spans[token.span]! };
				return retold(article.text, inFrame, { within: quotation, cast }) ?? [];
			}),
		);
	});
}

/** A sentence cut to what a quotation holds of it. */
function cutTo({ start, end }: TextPositionSelector, sentence: Sentence): Sentence {
	return {
		...sentence,
		start: Math.max(sentence.start, start),
		end: Math.min(sentence.end, end),
	};
}

interface InFrame {
	readonly frame: Frame;
	readonly cues: readonly NamedCue[];
	readonly index: number;
	readonly span: MarkedSpan;
}

function retold(
	text: string,
	{ frame, cues, index, span }: InFrame,
	{ within, cast }: { within: Unnumbered; cast: Cast },
): Unnumbered | null {
	const tokens = tokensOf(text, span);
	const spoken = attributeInFrame(frame, cues, index, { isClause: isClause(tokens), cast });
	if (!spoken?.cue) return null;
	const kind = quotationKind({
		before: text.slice(frame.sentences[0]!.start, span.start - 1),
		after: text.slice(span.end + 1, within.end),
		...{ tokens, reported: true },
	});
	if (kind.kind === 'scare') return null;
	const { start, end } = spoken.cue;
	const { block } = span;
	const place = { block, start: span.start, end: span.end };
	return {
		...place,
		...kind,
		speaker: speakerOf(spoken, within),
		cue: { start, end },
		nested: { toldBy: within.speaker?.name ?? null },
	};
}

/**
 * “I told him, ‘…’” is the speaker's own. Whom a speaker means by “he” was told right in one case of
 * six, so it is left open.
 */
function speakerOf({ cue, source, route }: Spoken, { speaker }: Unnumbered): Attribution | null {
	const found = { rule: route, confidence: routes[route] * sureness, speaker: null };
	const head = cue?.subject?.head;
	if (head && /^(?:i|we)$/u.test(head.lower)) {
		const { start, end } = head;
		return speaker && { ...speaker, ...found, mention: { start, end } };
	}
	return source && head?.pos !== 'PRON' ? { ...source, ...found } : null;
}
