import { rememberedOf } from '../../../text/remembered.ts';
import type { Figure } from '../../../model/figure.ts';
import { stemOf, wordsOf } from '../../../language/words.ts';
import type { Place } from './compared.ts';

/** What befalls people whom the news counts, or what they do, each by the stems that tell it. */
const fates = [
	'dead die di dy kill death perish drown fatal bodi lost',
	'injur wound hurt casualti hospitalis hospit',
	'miss unaccount disappear',
	'rescu save surviv evacu',
	'elig entitl',
	'cast turnout',
	'aboard board onboard',
	'arrest detain held charg custodi',
].map((line) => new Set(line.split(' ')));

/** Their numbers among the fates. */
const deaths = 0;
export const journeys = 6;

/** How many words beside a figure are looked at. */
const reach = 7;

/** What a place tells of those whom a figure counts, by number; null where no word near it does. */
export function fateOf(place: Place, figure: Figure): number | null {
	return fatesIn(place)(figure);
}

const fatesIn = rememberedOf((place: Place) =>
	rememberedOf((figure: Figure) => told(place, figure)),
);

/** “Claimed the lives of 13”, “the loss of 47 lives”, “11 lives were lost”; where people merely live, nothing befell them. */
const livesLost =
	/\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|took|taken?|taking|los(?:s|t|es|ing))\s+(?:\S+ ){0,5}?lives\b|\blives (?:\w+ ){0,3}(?:lost|taken|claimed)\b/iu;

/** “Many were hurt, among them 140 passengers” */
const isOfSome = /\b(?:among (?:them|those|whom)|including) $/iu;

/** What several words tell, by the one word that tells it. */
const phrases = [
	[/\b(?:received|suffered|sustained) (?:\p{L}+ly )?injur(?:y|ies)\b/giu, 'injured'],
	[/\b(?:found|brought|pulled|carried|dug)(?: out| up)? alive\b/giu, 'rescued'],
	[/\bparticipation\b(?! in\b)/giu, 'turnout'],
] as const;

const inOneWord = (words: string): string =>
	phrases.reduce((all, [phrase, word]) => all.replace(phrase, word), words);

function told({ exact, start }: Place, figure: Figure): number | null {
	const behind = exact.slice(figure.end - start).split(/[,.;:]|\d/u)[0]!;
	const before = exact
		.slice(0, figure.start - start)
		.split(/[,.;:]|\d/u)
		.at(-1)!;
	if (livesLost.test(before + behind)) return deaths;
	if (/\bcarr(?:y|ies|ied|ying) (?:about |some |nearly |more than |over )?$/iu.test(before))
		return journeys;
	const nearestFirst = wordsOf(inOneWord(before)).toReversed();
	for (const word of [
		...wordsOf(inOneWord(behind)).slice(0, reach),
		...nearestFirst.slice(0, reach),
	]) {
		const found = fates.findIndex((stems) => stems.has(stemOf(word)));
		if (found >= 0) return found;
	}
	const isAboard = /^(?:passenger|travell?er)s?$/u.test(figure.unit ?? '');
	return isAboard && !isOfSome.test(before) ? journeys : null;
}
