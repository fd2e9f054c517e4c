import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reaction } from '../../model/reaction.ts';
import type { Report } from '../../model/report.ts';
import { contains, type TextPositionSelector } from '../../model/selector.ts';
import { antecedents, type PointsBack, type ToldBefore } from './antecedents.ts';
import { calledFalse, namedFalse } from './called-false.ts';
import type { Frame, FrameToken } from './frames.ts';
import type { NamedCue } from './named-cues.ts';
import { pointsBack } from './points-back.ts';
import { clauseEnd, spanOf } from './reported-content.ts';
import { stanceOfCue } from './stance-of-cue.ts';

interface Found {
	readonly frames: readonly Frame[];
	/** The cues of each frame. */
	readonly cues: readonly (readonly NamedCue[])[];
	/** What the article attributes, in the order of the text. */
	readonly spoken: readonly (Quotation | Report)[];
}

/** What the people of an article are reported to deny, confirm or not to confirm. */
export function reactionsIn(article: Article, { frames, cues, spoken }: Found): Reaction[] {
	const toldBefore = antecedents(article, spoken);
	const byCue = Map.groupBy(spoken, ({ cue }) => cue?.start ?? -1);
	const byVerb = frames.flatMap(({ tokens }, index) =>
		cues[index]!.flatMap((cue) =>
			reactionsBy(tokens, cue, { own: byCue.get(cue.start) ?? [], toldBefore }),
		),
	);
	const cued = new Set(cues.flatMap((all) => all.map(({ start }) => start)));
	return [...byVerb, ...byNoun(spoken, cued), ...calledFalse(article, spoken, toldBefore)];
}

interface CueContext {
	/** What the article attributes by the cue. */
	readonly own: readonly (Quotation | Report)[];
	readonly toldBefore: ToldBefore;
}

/** What a cue denies, confirms or does not confirm: its own words, or those that they point back to. */
function reactionsBy(
	tokens: readonly FrameToken[],
	cue: NamedCue,
	{ own, toldBefore }: CueContext,
): Reaction[] {
	const naming = isNaming(cue.lemma) ? namedFalse(tokens, cue.to) : null;
	const stance = naming ? 'denies' : stanceOfCue(tokens, cue);
	const speaker = own[0]?.speaker ?? asAttribution(cue);
	if (!stance || !speaker) return [];
	const { start, end } = cue;
	const back = pointsBack(tokens, cue, { who: speaker.name, anaphor: naming });
	const before = back && toldBefore(back);
	// “called it false” says nothing else of it
	const spoken = naming ? [] : inReports(own.filter((each) => isSpeech(each, back)));
	const clause = spoken.length === 0 && !back ? contentBehind(tokens, cue) : null;
	return [...spoken, before, clause].flatMap((to) =>
		to ? [{ start, end, speaker, stance, to: { start: to.start, end: to.end } }] : [],
	);
}

const isNaming = (lemma: string): boolean => /^(?:call|brand|label|describe|dub)$/u.test(lemma);

/** “denials from Arland that …”: a noun that no verb stands for. */
function byNoun(spoken: Found['spoken'], cued: ReadonlySet<number>): Reaction[] {
	return spoken.flatMap((report): Reaction[] => {
		const { speaker, cue, start, end } = report;
		const denied = 'polarity' in report && report.polarity === 'denied';
		if (!denied || !speaker || !cue || cued.has(cue.start)) return [];
		return [{ ...cue, speaker, stance: 'denies', to: { start, end } }];
	});
}

/** Where a clause is reported, a quotation beside it (“confirms it but calls it “old””) is not what is meant. */
function inReports(own: readonly (Quotation | Report)[]): readonly (Quotation | Report)[] {
	const reports = own.filter((each) => 'polarity' in each);
	if (reports.length === 0) return own;
	return own.filter((each) => reports.some((report) => contains(report, each)));
}

/** “would not say whether it had rusted”, “does not accept that it had”: the clause, which is no report of words. */
function contentBehind(
	tokens: readonly FrameToken[],
	{ to }: NamedCue,
): TextPositionSelector | null {
	const near = tokens.slice(to + 1, to + 6);
	const opens = near.findIndex(({ lower }) => /^(?:whether|if|that)$/u.test(lower));
	const from = to + 2 + opens;
	const end = opens < 0 ? from : clauseEnd(tokens, from);
	return end - from > 1 ? spanOf(tokens.slice(from, end)) : null;
}

function asAttribution({ source }: NamedCue): Attribution | null {
	return source && { ...source, rule: 'reaction', confidence: 0.8, speaker: null };
}

/** Words that are somebody's; “those figures”, which stand for others, are nobody's. */
const isSpeech = (spoken: Quotation | Report, back: PointsBack | null): boolean =>
	'kind' in spoken ? spoken.kind !== 'scare' : !back;
