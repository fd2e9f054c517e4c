import { futureModals, possibleModals } from '../../../language/modals.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { contentStems, wordsOf } from '../../../language/words.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { areWhole, between, matchesIn, stemsIn, type Found, type Place } from './compared.ts';

/** What who will not speak does not do. */
const refused = String.raw`(?:\p{L}+ly )?(?:say|comment|confirm|discuss|disclose|reveal|speculate)\b`;

/** How certain the news makes a thing, by the words that say so. */
const degrees = {
	possible: new RegExp(
		String.raw`\b(?:${possibleModals}|possibly|perhaps|potentially|potential)\b`,
		'giu',
	),
	considered:
		/\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|weigh(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|explor(?:e|es|ed|ing))\b/giu,
	planned:
		/\b(?:(?<!\b(?:an?|the|his|her|its|their|our|my|this|any) (?:new |old |secret |joint |government )?)plan to|(?<!\b(?:the|his|her|its|their|our|my|these|any) )plans to|plan(?:ned|ning) to|intend(?:s|ed|ing)? to|prepar(?:es|ed|ing) to|aim(?:s|ed|ing)? to|(?:is|are|was|were) set to|about to)\b/giu,
	expected: new RegExp(
		String.raw`\b(?:${futureModals}|won['’]t(?! ${refused})|\p{L}+['’]ll|expected to|likely to|likely)\b`,
		'giu',
	),
	reported:
		/\b(?:reportedly|allegedly|alleged|apparently|purportedly|supposedly|suspected|believed|thought) ?(?:to)?\b/giu,
	confirmed: /\b(?:confirm(?:s|ed)|verified|proven|proved)\b/giu,
} as const;
type Degree = keyof typeof degrees;

/** A word that says how certain a thing is. */
interface Graded {
	readonly degree: Degree;
	readonly span: TextPositionSelector;
	/** The word behind it, which it makes more or less sure: “consider” of “may consider”. */
	readonly graded: string;
	/** The stems of the two words behind it that tell what is made more or less sure: “send”, “troop”. */
	readonly matter: readonly string[];
}

type Pair = readonly [Graded | undefined, Graded | undefined];

/** Where one place makes a thing surer than the other: “may” for “will”, “plans to” for “is preparing to”. */
export function certaintyDifferences(a: Place, b: Place): Found[] {
	if (!areWhole(a, b)) return [];
	const pairs = regraded(gradedIn(a), gradedIn(b));
	const told = new Set(pairs.flat().map(({ degree }) => degree));
	const [only, other] = [missingIn(b, a), missingIn(a, b)].map((words) =>
		words.filter(({ degree }) => !told.has(degree)),
	) as [Graded[], Graded[]];
	const rest = Array.from({ length: Math.max(only.length, other.length) }, (_, at): Pair => [
		only[at],
		other[at],
	]);
	return [...pairs, ...rest.filter((pair) => areOfOneMatter(pair, [a, b]))].map(([left, right]) =>
		between('certainty', [a, left?.span ?? null], [b, right?.span ?? null]),
	);
}

/** Words of two degrees that grade the same word: “would consider”, “may consider”; a pair of degrees once. */
function regraded(left: readonly Graded[], right: readonly Graded[]): [Graded, Graded][] {
	const pairs = left.flatMap((word): [Graded, Graded][] => {
		const same = right.filter(({ graded }) => graded === word.graded);
		if (word.graded === '' || same.some(({ degree }) => degree === word.degree)) return [];
		return same.slice(0, 1).map((other) => [word, other]);
	});
	const byDegrees = Map.groupBy(pairs, ([a, b]) => `${a.degree} ${b.degree}`);
	return [...byDegrees.values()].map(([first]) => first!);
}

/** The words of a place whose degree the other has nowhere, the first of each degree. */
function missingIn(other: Place, place: Place): Graded[] {
	const known = new Set(gradedIn(other).map(({ degree }) => degree));
	if (mayBeWould.test(other.exact)) known.add('expected');
	const missing = gradedIn(place).filter(({ degree }) => !known.has(degree));
	return [...Map.groupBy(missing, ({ degree }) => degree).values()].map(([first]) => first!);
}

/** “We'd have seen it” says “would”, “we'd seen it” does not: so it grades nothing, and lacks nothing either. */
const mayBeWould = /\p{L}['’]d(?!\p{L})/u;

/** Whether both places grade something, or the one that grades nothing tells of what the other grades. */
function areOfOneMatter([left, right]: Pair, [a, b]: readonly [Place, Place]): boolean {
	if (left && right) return true;
	return left ? isToldIn(b, left) : isToldIn(a, right!);
}

/**
 * “Nobody could afford them” makes nothing less sure of which a place does not tell that grades nothing; two
 * of its verb and object are looked for, as “sent” has not the stem of “send”.
 */
const isToldIn = (other: Place, { degree, matter }: Graded): boolean =>
	degree === 'confirmed' || matter.length === 0 || matter.some((stem) => stemsIn(other).has(stem));

/** Who “would not confirm it” refuses to speak, and a “would-be owner” is a kind of owner. */
const gradesNothing = new RegExp(String.raw`^(?:-|(?:[’']t| not) ${refused})`, 'u');

/** “In May”, “Mrs May said”: with a capital it is a verb only where the words beside it have one too, as in a headline. */
function isMonth({ reading: { text } }: Place, { start, end }: TextPositionSelector): boolean {
	if (text.slice(start, end) !== 'May') return false;
	const before = text.slice(Math.max(0, start - 20), start);
	const isInTitle = /\p{Lu}\S*\s$/u.test(before) && /^\s\p{Lu}/u.test(text.slice(end));
	return !isInTitle || datedBy.test(before);
}

const datedBy =
	/(?<!\p{L})(?:in|of|on|by|until|till|since|from|to|during|before|after|last|next|this|early|late|mid)[ -]$/iu;

/** The words of a place that say how certain a thing is, by degree. */
const gradedIn: (place: Place) => readonly Graded[] = rememberedOf((place) =>
	Object.entries(degrees).flatMap(([degree, pattern]) =>
		matchesIn(place, pattern).flatMap((match): Graded[] => {
			const span = trimmed(place, match);
			const behind = place.reading.text.slice(span.end, place.end);
			if (gradesNothing.test(behind) || isMonth(place, span)) return [];
			const [graded = ''] = wordsOf(behind);
			const matter = contentStems(behind).slice(0, 2);
			return [{ degree: degree as Degree, span, graded, matter }];
		}),
	),
);

function trimmed({ reading }: Place, { start, end }: TextPositionSelector): TextPositionSelector {
	return { start, end: start + reading.text.slice(start, end).trimEnd().length };
}
