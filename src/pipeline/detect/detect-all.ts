import type { Article } from '../../model/article.ts';
import { attributedIn } from '../../model/attributed.ts';
import { nothingFound } from '../../model/event-analysis.ts';
import { finding, type Finding } from '../../model/finding.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { castOf } from './names/cast.ts';
import { doubtPronouns } from './speakers/he-and-she.ts';
import { datesIn } from './checkable/dates.ts';
import { framesOf } from './sentences/frames.ts';
import { judgeSentences } from './checkable/judge-sentences.ts';
import { publishedOn } from './checkable/page-dates.ts';
import { mentionsOf } from './names/mentions.ts';
import { peopleIn } from './names/people.ts';
import { placesIn } from './names/places.ts';
import { namedCues, type NamedCue } from './speakers/named-cues.ts';
import { markedSpans } from './sentences/quotation-marks.ts';
import { nestedQuotations } from './quotations/nested-quotations.ts';
import { withoutNicknames } from './quotations/nicknames.ts';
import { quotationsOf, type Unnumbered } from './quotations/quotations.ts';
import { reactionsIn } from './reactions/reactions.ts';
import { reportsIn } from './reports/reports.ts';
import { lastBefore } from './reports/last-before.ts';
import { withSilences } from './reports/with-silences.ts';
import { spokenSpans } from './quotations/spoken-spans.ts';

/** What is known of an article besides its text. */
interface Known {
	/** Its path as an editor knows it, for findings. */
	readonly path: string;
	/** The day of publication, `2024-10-22`; null where only the text can tell. */
	readonly published: string | null;
}

/** Find all that one article holds. A text in another language than English is left unread. */
export function detectAll(article: Article, { path, published }: Known): Reading {
	if (!/^(?:en|und)(?:-|$)/u.test(article.language)) return unread(article, path);
	const { text, blocks } = article;
	const { nested, unbalanced, ...marked } = markedSpans(text, blocks);
	const { spans, nicknames } = withoutNicknames(text, marked.spans);
	const frames = framesOf(article, spans);
	const mentions = mentionsOf(frames);
	const cast = castOf(mentions, blocks);
	const cues = namedCues(frames, cast);
	const reports = frames.flatMap((frame, index) =>
		withSilences(reportsIn(frame, cues[index]!, cast), frame, {
			...{ cues: cues[index]!, cast },
			last: lastBefore(frames, cues, index, cast),
		}),
	);
	const outer = quotationsOf(text, spokenSpans({ text, frames, cues, cast }, spans), cast);
	const speech = outer.filter(({ kind }) => kind !== 'scare');
	const inner = nestedQuotations(article, { outer: speech, nested, cast });
	const quotations = numbered(doubtPronouns(text, [...outer, ...inner, ...nicknames]));
	const told = byPolarity(reports);
	const spoken = attributedIn({ quotations, ...told }).sort((a, b) => a.start - b.start);
	return {
		...article,
		...{ quotations, ...told },
		reactions: reactionsIn(article, { frames, cues, spoken }),
		...judgeSentences(article, speech, cues.flat().filter(isTold)),
		dates: datesIn(article, published ?? publishedOn(article)),
		places: placesIn(mentions),
		people: peopleIn(mentions, cast),
		findings: unbalanced.map((offsets) => unbalancedMarks(path, text, offsets)),
	};
}

function numbered(quotations: readonly Unnumbered[]): Quotation[] {
	const ordered = quotations.toSorted((a, b) => a.start - b.start || b.end - a.end);
	return ordered.map((quotation, index) => ({ id: `q${index + 1}`, ...quotation }));
}

/** Reports of words, and apart from them what is not confirmed or not said. */
function byPolarity(reports: readonly Omit<Report, 'id'>[]): Pick<Reading, 'reports' | 'withheld'> {
	const [withheld, told] = [true, false].map((wanted) =>
		reports.filter(({ polarity }) => (polarity === 'withheld') === wanted),
	);
	return {
		reports: told!.map((report, index) => ({ id: `r${index + 1}`, ...report })),
		withheld: withheld!.map((report, index) => ({ id: `w${index + 1}`, ...report })),
	};
}

/** Whether a cue reports somebody else's words, not the outlet's own hopes (“we can only hope”). */
function isTold({ subject }: NamedCue): boolean {
	return !/^(?:we|i)$/u.test(subject?.head.lower ?? '');
}

function unread(article: Article, path: string): Reading {
	const language = new Intl.DisplayNames('en', { type: 'language' }).of(article.language);
	const reason = `The text looks like ${language ?? article.language}. It is published but not analysed: Variorum reads English.`;
	const findings = [finding('not-english', { file: path, reason })];
	return { ...nothingFound(), ...article, clauses: [], people: [], reactions: [], findings };
}

/** One finding a paragraph, at its first mark without a partner. */
function unbalancedMarks(path: string, text: string, offsets: readonly number[]): Finding {
	const offset = offsets[0]!;
	const mark = text.charAt(offset);
	const more = offsets.length > 1 ? `, nor have ${offsets.length - 1} more marks` : '';
	return finding('unbalanced-quotation-mark', {
		file: path,
		reason: `The quotation mark ${mark} has no partner in its paragraph${more}, so what it sets off is not marked. Compare it with the outlet's own page.`,
		at: { text, offset },
	});
}
