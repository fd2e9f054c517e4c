import type { Attribution } from '../../model/attribution.ts';
import type { Report } from '../../model/report.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { quotedPos, type Frame, type FrameToken } from './frames.ts';
import type { NamedCue } from './named-cues.ts';

/** Verbs whose object is what was said even where it is no clause: “denied the sale”. */
const takesObject = new Set(
	`deny dismiss reject refute dispute defend accuse reiterate emphasize emphasise condemn denounce criticize
	criticise confirm announce demand propose reveal disclose promise urge warn stress underline welcome`.split(
		/\s+/u,
	),
);
/** Verbs that seldom report without quotation marks. */
const seldomReports = new Set(
	`call describe put see view read share brand label dub term characterize characterise quote voice express
	address hold find mock ridicule slam blast lash praise laud hail thank cry cite accept teach order question`.split(
		/\s+/u,
	),
);
const hearers =
	/^(?:reporters?|journalists?|media|parliament|lawmakers|the|a|an|his|her|their|its|state|local|court|judge|jury|police|us|me|him|them|outlets?|newspapers?|afp|ap|reuters|bbc|cnn|on|in|at)$/u;
const confidence = { clause: 0.8, object: 0.6, behind: 0.75 } as const;

/** Indirect speech: what each cue of a frame reports in the reporter's own words. */
export function reportsIn(frame: Frame, cues: readonly NamedCue[]): Omit<Report, 'id'>[] {
	return cues.flatMap((cue, index) => {
		if (!cue.source || seldomReports.has(cue.lemma)) return [];
		const next = cues[index + 1];
		const found = (cue.inverted ? null : afterCue(frame, cue, next)) ?? beforeCue(frame, cue);
		return found
			? [
					{
						...found.span,
						block: frame.block,
						speaker: attribution(cue, found.rule),
						cue: { start: cue.start, end: cue.end },
					},
				]
			: [];
	});
}

interface Content {
	readonly span: TextPositionSelector;
	readonly rule: keyof typeof confidence;
}

function attribution({ source }: NamedCue, rule: keyof typeof confidence): Attribution {
	return { ...source!, rule: `report: ${rule}`, confidence: confidence[rule], speaker: null };
}

/** “said that …”, “told reporters …”, “accused X of …”: the clause or object behind the cue. */
function afterCue({ tokens }: Frame, cue: NamedCue, next: NamedCue | undefined): Content | null {
	let from = cue.to + 1;
	while (tokens[from]?.pos === 'ADV' || tokens[from]?.text === ',') from++;
	if (cue.lemma === 'tell' || cue.lemma === 'inform')
		while (hearers.test(tokens[from]?.lower ?? '')) from++;
	const that = tokens.findIndex(({ lower }, at) => at >= from && at < from + 8 && lower === 'that');
	if (
		that >= 0 &&
		!tokens.slice(from, that).some(({ pos, text }) => pos === 'VERB' || /^[.;]$/u.test(text))
	)
		from = that + 1;
	const to = contentEnd(tokens, from, next);
	const content = tokens.slice(from, to);
	if (content.length < 2 || content.every(({ pos }) => pos === quotedPos || pos === 'PUNCT'))
		return null;
	const clause = that === from - 1 || isClausal(content);
	if (!clause && !takesObject.has(cue.lemma)) return null;
	return {
		span: { start: content[0]!.start, end: endOf(content) },
		rule: clause ? 'clause' : 'object',
	};
}

/** Where words end; the mark that closes a quotation at their end belongs to them. */
function endOf(content: readonly FrameToken[]): number {
	const last = content.at(-1)!;
	return last.pos === quotedPos ? last.end + 1 : last.end;
}

/** A finite verb after a subject, or an infinitive. */
function isClausal(content: readonly FrameToken[]): boolean {
	if (content[0]!.lower === 'to' && content[1]?.pos === 'VERB') return true;
	const verb = content.findIndex(
		({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')),
	);
	return (
		verb > 0 &&
		content.slice(0, verb).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos)) &&
		content[0]!.pos !== 'ADP'
	);
}

/** Where reported words end: at a stop, at “but” or “while”, or before the next cue of the same speaker. */
function contentEnd(
	tokens: readonly FrameToken[],
	from: number,
	next: NamedCue | undefined,
): number {
	const limit =
		next && next.from > from && !next.inverted && (next.subject === null || next.subject.to <= from)
			? next.from
			: tokens.length;
	let at = from;
	while (at < limit && !stops(tokens, at)) at++;
	while (at > from && /^(?:,|and|but|also)$/u.test(tokens[at - 1]!.lower)) at--;
	return at;
}

function stops(tokens: readonly FrameToken[], at: number): boolean {
	const { text, lower, pos } = tokens[at]!;
	if (pos === quotedPos) return false;
	if (/^(?:[.!?;]|—|–)$/u.test(text)) return true;
	return (
		(text === ',' &&
			/^(?:but|while|although|though|adding|noting|saying|according|which)$/u.test(
				tokens[at + 1]?.lower ?? '',
			)) ||
		lower === 'but'
	);
}

/** “…, Ann Roe said.”: the words before the subject of a cue that ends its sentence. */
function beforeCue({ tokens }: Frame, cue: NamedCue): Content | null {
	const first = cue.inverted ? cue.from : (cue.subject?.from ?? cue.from);
	if (tokens[first - 1]?.text !== ',') return null;
	const begin =
		tokens.findLastIndex(
			({ text, pos }, at) => at < first && pos !== quotedPos && /^[.!?;]$/u.test(text),
		) + 1;
	let to = first - 1;
	while (to > begin && /^(?:as|,)$/u.test(tokens[to - 1]!.lower)) to--;
	const content = tokens.slice(begin, to);
	if (content.length < 3 || content.some(({ pos }) => pos === quotedPos) || !isClausal(content))
		return null;
	return { span: { start: content[0]!.start, end: endOf(content) }, rule: 'behind' };
}
