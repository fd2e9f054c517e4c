import { falsehood, isClaimNoun } from '../../language/claim-nouns.ts';
import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reaction } from '../../model/reaction.ts';
import type { Report } from '../../model/report.ts';
import { exactText, type TextPositionSelector } from '../../model/selector.ts';
import { spansOver } from '../../model/spans-over.ts';
import type { PointsBack } from './antecedents.ts';

/** What is called something: “The claim (that it had rusted) is”, “It was”; then what it is called. */
const verdict =
	/(?:\b(?:the|this|that|these|those|such|all|any|his|her|their)\s+(?:\p{L}+\s+)?(?<noun>\p{L}+)(?:\s+that\s+(?<told>[^.!?“”"]{8,200}?))?|(?<=^|[“"‘']|\bthat\s)(?:it|this|that|these|those))\s*(?:is|was|are|were|['’]s)\s+(?<said>[“"‘']?[^.“”"]{3,60})/giu;

/** Whom words are attributed to that call others false: “The claim that it had rusted is absurd,” Roe said. */
export function calledFalse(
	{ text, sentences }: Article,
	spoken: readonly (Quotation | Report)[],
	toldBy: (points: PointsBack) => TextPositionSelector | null,
): Reaction[] {
	const spokenOver = spansOver(spoken.filter(({ speaker }) => speaker));
	return sentences.flatMap((sentence) => {
		if (spokenOver(sentence).length === 0) return [];
		return verdictsIn(text, sentence).flatMap((found): Reaction[] => {
			const [words] = spokenOver(found.place);
			if (!words?.speaker) return [];
			const { speaker, cue } = words;
			const back = {
				anaphor: 'told',
				who: speaker.name,
				at: sentence.start,
				within: null,
			} as const;
			const to = found.told ?? toldBy(back);
			return to ? [{ ...(cue ?? found.place), speaker, stance: 'denies', to }] : [];
		});
	});
}

interface Verdict {
	/** From what is called false to the word that calls it so. */
	readonly place: TextPositionSelector;
	/** The words that are called false, where they stand here. */
	readonly told: TextPositionSelector | null;
}

function verdictsIn(text: string, sentence: TextPositionSelector): Verdict[] {
	return Array.from(exactText(text, sentence).matchAll(verdict), (match) => {
		const { noun, told, said } = match.groups as Record<string, string | undefined>;
		const falsely = falsehood.exec(said!.replace(/^[“"‘']/u, ''));
		if (!falsely || (noun !== undefined && !isClaimNoun(noun))) return [];
		const start = sentence.start + match.index;
		const from = told === undefined ? -1 : text.indexOf(told, start);
		return {
			place: { start, end: start + match[0].length },
			told: told === undefined ? null : { start: from, end: from + told.length },
		};
	}).flat();
}
