import { falsehood } from '../../language/claim-nouns.ts';
import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reaction } from '../../model/reaction.ts';
import type { Report } from '../../model/report.ts';
import { contains, type TextPositionSelector } from '../../model/selector.ts';
import { antecedents, type PointsBack } from './antecedents.ts';
import { calledFalse } from './called-false.ts';
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
	const toldBy = antecedents(article, spoken);
	const byCue = Map.groupBy(spoken, ({ cue }) => cue?.start ?? -1);
	const byVerb = frames.flatMap(({ tokens }, index) =>
		cues[index]!.flatMap((cue) =>
			reactionsBy(tokens, cue, { own: byCue.get(cue.start) ?? [], toldBy }),
		),
	);
	const cued = new Set(cues.flatMap((all) => all.map(({ start }) => start)));
	return [...byVerb, ...byNoun(spoken, cued), ...calledFalse(article, spoken, toldBy)];
}

interface Told {
	/** What the article attributes by the cue. */
	readonly own: readonly (Quotation | Report)[];
	readonly toldBy: (points: PointsBack) => TextPositionSelector | null;
}

/** What a cue denies, confirms or does not confirm: its own words, or those that they point back to. */
function reactionsBy(
	tokens: readonly FrameToken[],
	cue: NamedCue,
	{ own, toldBy }: Told,
): Reaction[] {
	const { start, end } = cue;
	const names = callsFalse(tokens, cue);
	const stance = names ? 'denies' : stanceOfCue(tokens, cue);
	const speaker = own[0]?.speaker ?? asAttribution(cue);
	if (!stance || !speaker) return [];
	const back = pointsBack(tokens, cue, speaker.name);
	// what calls other words false is no such words
	const said = names ? [] : inReports(own.filter((each) => isSpeech(each, back)));
	const behind = said.length === 0 && !back ? contentBehind(tokens, cue) : null;
	const told = back ? toldBy(back) : behind;
	return [...said, ...(told ? [told] : [])].map((to) => ({
		...{ start, end, speaker, stance },
		to: { start: to.start, end: to.end },
	}));
}

/** “denials from Arland that …”: a noun that no verb stands for. */
function byNoun(spoken: Found['spoken'], cued: ReadonlySet<number>): Reaction[] {
	return spoken.flatMap((report): Reaction[] => {
		const { speaker, cue, start, end } = report;
		const denied = 'polarity' in report && report.polarity === 'denied';
		if (!denied || !speaker || !cue || cued.has(cue.start)) return [];
		return [{ ...cue, speaker, stance: 'denies', to: { start, end } }];
	});
}

/** “called the accusation false”, “labelled it “a lie””. */
function callsFalse(tokens: readonly FrameToken[], { lemma, to }: NamedCue): boolean {
	if (!/^(?:call|brand|label|describe|dub)$/u.test(lemma)) return false;
	const object = tokens.slice(to + 1, to + 8);
	return object.findIndex(({ lower }) => falsehood.test(lower)) > 0;
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
	const opens = tokens.findIndex(
		({ lower }, at) => at > to && at < to + 6 && /^(?:whether|if|that)$/u.test(lower),
	);
	const end = opens < 0 ? -1 : clauseEnd(tokens, opens + 1);
	return end - opens > 3 ? spanOf(tokens.slice(opens + 1, end)) : null;
}

function asAttribution({ source }: NamedCue): Attribution | null {
	return source && { ...source, rule: 'reaction', confidence: 0.8, speaker: null };
}

/** Words that are somebody's; “those figures”, which stand for others, are nobody's. */
const isSpeech = (spoken: Quotation | Report, back: PointsBack | null): boolean =>
	'kind' in spoken ? spoken.kind !== 'scare' : !back;
