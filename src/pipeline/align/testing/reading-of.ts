import type { Reading } from '../../../model/reading.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';

const basis = { rule: 'test', confidence: 1 };

interface Described {
	readonly file: string;
	/** Paragraphs; one that begins with “# ” is the headline. */
	readonly lines: readonly string[];
	/** Whom the quotations between curly marks are attributed to, in their order. */
	readonly speakers?: readonly (string | null)[];
}

/** A reading of an invented article, found by rules just good enough for tests. */
export function readingOf({ file, lines, speakers = [] }: Described): Reading {
	const text = lines.map((line) => line.replace(/^# /u, '')).join('\n');
	const blocks = spans(text, /.+/gu, { start: 0, end: text.length }).map((span, at) => ({
		...span,
		id: `p${at + 1}`,
		role: lines[at]!.startsWith('# ') ? ('headline' as const) : ('body' as const),
		roleBasis: basis,
	}));
	const inBlocks = (pattern: RegExp) =>
		blocks.flatMap((block) =>
			spans(text, pattern, block).map((span) => ({ ...span, block: block.id })),
		);
	const sentences = inBlocks(/\S[^.?!]*(?:[.?!]+”?|$)/gu);
	const quotations = inBlocks(/(?<=“)[^”]+(?=”)/gu).map((span, at) => ({
		...span,
		id: `q${at + 1}`,
		kind: 'direct' as const,
		kindBasis: basis,
		speaker: attribution(speakers[at] ?? null),
		cue: null,
	}));
	const checkable = sentences.map((sentence) => ({
		...sentence,
		reason: 'event' as const,
		confidence: 1,
	}));
	const figures = figuresIn(text);
	return {
		file,
		text,
		language: 'en',
		blocks,
		sentences,
		quotations,
		checkable,
		clauses: checkable.map((sentence) => ({ ...sentence, sentence })),
		figures,
		withheld: [],
		dates: [],
		places: [],
		people: [],
		reports: [],
		findings: [],
		reactions: [],
	};
}

function attribution(name: string | null) {
	return name === null ? null : { name, mention: null, rule: 'test', confidence: 1, speaker: null };
}

function figuresIn(text: string): Reading['figures'] {
	const pattern = /(?<hedge>over |about )?(?<amount>\d+) (?<unit>[a-z]+)/gu;
	return Array.from(text.matchAll(pattern), ({ 0: all, index, groups }) => ({
		start: index,
		end: index + all.length,
		amount: Number(groups!['amount']),
		until: null,
		...basis,
		unit: groups!['unit']!,
		hedge: groups!['hedge']?.trim() ?? null,
	}));
}

function spans(
	text: string,
	pattern: RegExp,
	within: TextPositionSelector,
): TextPositionSelector[] {
	const part = text.slice(within.start, within.end);
	return Array.from(part.matchAll(pattern), ({ 0: all, index }) => {
		const start = within.start + index;
		return { start, end: start + all.length };
	});
}
