import type { Article } from '../../../model/article.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Report } from '../../../model/report.ts';
import { antecedents } from './antecedents.ts';
import type { ToldBefore } from './told-before.ts';
import { answers } from './answers.ts';
import { saidStances } from './said-stances.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { isHearsay } from './hearsay.ts';
import { reactedTo } from './reacted-to.ts';

interface Found {
	readonly frames: readonly Frame[];
	/** The cues of each frame. */
	readonly cues: readonly (readonly NamedCue[])[];
	/** What the article attributes, in the order of the text. */
	readonly spoken: readonly (Quotation | Report)[];
}

/** What the people of an article are reported to deny, confirm or not to confirm. */
export function reactionsIn(article: Article, { frames, cues, spoken }: Found): Reaction[] {
	const telling = cues.flatMap((all) =>
		all.filter(({ subject, lemma }) => subject !== null || lemma !== 'accuse'),
	);
	const toldBefore = antecedents(article, { spoken, cues: telling });
	const byCue = Map.groupBy(spoken, ({ cue }) => cue?.start ?? -1);
	const byVerb = frames.flatMap(({ tokens }, index) =>
		factual(tokens, cues[index]!).flatMap((cue) =>
			reactionsBy(tokens, cue, { spoken: byCue.get(cue.start) ?? [], toldBefore }),
		),
	);
	const cued = new Set(cues.flatMap((all) => all.map(({ start }) => start)));
	const quotations = spoken.filter((each) => 'kind' in each);
	const found = [
		...byVerb,
		...byNoun(spoken, cued),
		...bySilence(article, spoken, cued),
		...saidStances(article, spoken, toldBefore),
		...answers(article, quotations),
	];
	return found.filter(({ speaker }) => isSure(speaker));
}

/** The cues of a frame by which somebody speaks or acts as a fact. */
const factual = (tokens: readonly FrameToken[], cues: readonly NamedCue[]): readonly NamedCue[] =>
	cues.filter((cue, at) => !isHearsay(tokens, cue, cues.slice(0, at)));

/** Attributions that are right less often than this make no stance. */
const sure = 0.6;

/** Whoever may be another one has denied nothing. */
const isSure = ({ rival, confidence }: Attribution): boolean =>
	rival === undefined && confidence >= sure;

interface CueContext {
	/** What the article attributes by the cue. */
	readonly spoken: readonly (Quotation | Report)[];
	readonly toldBefore: ToldBefore;
}

/** What a cue denies, confirms or does not confirm: its own words, or those that they point back to. */
function reactionsBy(
	tokens: readonly FrameToken[],
	cue: NamedCue,
	context: CueContext,
): Reaction[] {
	const speaker = context.spoken[0]?.speaker ?? asAttribution(cue);
	if (!speaker || isDoubtful(cue)) return [];
	const { start, end } = cue;
	const { stance, words } = reactedTo(tokens, cue, { ...context, who: speaker.name });
	if (stance === null) return [];
	return words.map((to) => ({
		...{ start, end, speaker, stance },
		to: { start: to.start, end: to.end },
	}));
}

/** Whether a pronoun may mean several, or somebody whom the article does not name: “the boy”. */
function isDoubtful({ subject, source }: NamedCue): boolean {
	const pronoun = subject?.head.lower ?? '';
	const isNamed = /\p{Lu}/u.test(source?.name ?? '');
	return source?.rival !== undefined || pronoun === 'they' || (/^s?he$/u.test(pronoun) && !isNamed);
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

/** “left open whether it had rusted”, “did not wish to say whether”: what no verb of saying leaves open. */
function bySilence(
	{ text }: Article,
	spoken: Found['spoken'],
	cued: ReadonlySet<number>,
): Reaction[] {
	return spoken.flatMap((report): Reaction[] => {
		const { speaker, cue, start, end } = report;
		const isSilent = 'polarity' in report && report.polarity === 'withheld';
		if (!isSilent || !speaker || !cue || cued.has(cue.start)) return [];
		const asks =
			/^(?:(?:say(?:ing)?|confirming|rul(?:e|ing) out|comment on|drawn on) )?(?:whether|if|that) (?!to\b)/iu;
		const open = asks.exec(text.slice(start, end))?.[0].length;
		if (open === undefined) return [];
		return [{ ...cue, speaker, stance: 'does not confirm', to: { start: start + open, end } }];
	});
}

function asAttribution({ source }: NamedCue): Attribution | null {
	return source && { ...source, rule: 'reaction', confidence: 0.8, speaker: null };
}
