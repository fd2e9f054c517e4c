import {
	decisionsOf,
	type Decision,
	type DecisionOf,
	type UnfitDecision,
} from '../../model/decision-list.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reading } from '../../model/reading.ts';
import { exactText } from '../../model/selector.ts';
import { quoted } from '../../text/quoted.ts';
import { foundNames } from './found-names.ts';
import { quotationsWith } from './quotations-with.ts';
import { withSpeakers, type SaidBy } from './with-speakers.ts';

interface AttributedWords {
	readonly readings: readonly Reading[];
	/** The decisions on words that are not found, or not in one place alone. */
	readonly unfit: readonly UnfitDecision[];
}

/** Give words of articles to those who said them by decision, before the articles are laid side by side. */
export function attributeWords(
	readings: readonly Reading[],
	decisions: readonly Decision[],
	slugs: Ledger['slugs'],
): AttributedWords {
	const foundName = foundNames(decisions, slugs);
	const unfit: UnfitDecision[] = [];
	const first = new Map<Quotation, DecisionOf<'attribute'>>();
	for (const decision of decisionsOf('attribute', decisions)) {
		const { quotations, reason } = meantBy(decision, readings, slugs);
		const before = quotations.flatMap((each) => first.get(each) ?? [])[0];
		const against = before ? decidedBefore(before) : reason;
		if (against !== undefined) unfit.push({ decision, reason: against });
		else for (const each of quotations) first.set(each, decision);
	}
	const saidBy = (quotation: Quotation): SaidBy | undefined => {
		const is = first.get(quotation)?.is;
		return is && { ...is, name: is.name === null ? null : foundName(is.name) };
	};
	return { readings: readings.map((reading) => withSpeakers(reading, saidBy)), unfit };
}

interface Meant {
	readonly quotations: readonly Quotation[];
	/** Why it is not clear which are meant. */
	readonly reason?: string;
}

function meantBy(
	{ is: { article, words } }: DecisionOf<'attribute'>,
	readings: readonly Reading[],
	slugs: Ledger['slugs'],
): Meant {
	const row = slugs.find(({ kind, slug }) => kind === 'article' && slug === article);
	const reading = readings.find(({ file }) => file === row?.key);
	if (!reading) return { quotations: [], reason: `The article “${article}” is no longer there.` };
	const places = quotationsWith(reading, words);
	if (places.length === 1) return { quotations: places[0]! };
	const reason =
		places.length === 0
			? `No quotation of /articles/${article}/ has the words ${quoted(words)}.${quotationsOf(reading)}`
			: `The words ${quoted(words)} stand in ${places.length} quotations of /articles/${article}/. Write more of them, with what stands before or behind the quotation marks.`;
	return { quotations: [], reason };
}

function decidedBefore({ at }: Decision): string {
	return `Who said these words was decided before, in entry ${at + 1} of the list. Keep one of the two.`;
}

/** What may have been meant, some of it where an article quotes much. */
function quotationsOf({ text, quotations }: Reading): string {
	const shown = 6;
	const speech = quotations.filter(({ kind }) => kind !== 'scare');
	if (speech.length === 0) return ' It has none.';
	const some = speech.slice(0, shown).map((each) => quoted(exactText(text, each)));
	const more = speech.length > shown ? ` and ${speech.length - shown} more` : '';
	return ` Its quotations are: ${some.join('; ')}${more}.`;
}
