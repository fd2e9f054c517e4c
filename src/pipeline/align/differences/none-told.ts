import type { Reading } from '../../../model/reading.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { between, matchesIn, type Found, type Place } from './compared.ts';
import { isDoubtedAt } from './doubts.ts';
import { isOfPeople } from './of-people.ts';
import { nameOtherPeople } from './people-told.ts';
import { sentencesOf } from './sentences-of.ts';
import { areToldElsewhere } from './told-elsewhere.ts';

/** What befell people, as it is told of nobody and of somebody. */
interface Fate {
	readonly none: RegExp;
	readonly some: RegExp;
}

const nobody = String.raw`(?:nobody|no[ -]one|not a single person|no people)`;
const been = String.raw`(?:(?:has|had|have|was|were|is|are|been|being|yet|so far) ){0,4}`;

/** Told of nobody: before the verb (“nobody was hurt”), behind it (“arrested nobody”), or by a noun (“no arrests”). */
const fate = (participles: string, nouns: string, some: string): Fate => ({
	none: new RegExp(
		String.raw`(?<!\p{L})(?:${nobody} ${been}(?:${participles})|(?:${participles}) (?:nobody|no[ -]one)|no (?:reports? of )?(?:${nouns})|(?<=(?:passed|ended|went|dispersed|finished)(?: \p{L}+){0,2} )without (?:any )?(?:${nouns}))(?!\p{L})`,
		'giu',
	),
	some: new RegExp(String.raw`(?<!\p{L})(?:${some})(?!\p{L})`, 'giu'),
});

const takenAway = '(?:placed|put) under arrest|taken in(?:to)? (?:custody|detention)';

const fates: readonly Fate[] = [
	fate(
		`arrested|detained|${takenAway}`,
		'arrests|detentions',
		`arrested|detained|arresting|detaining|${takenAway}|(?:under|in) arrest|in custody|(?:led|taken) (?:away|off)(?: \\p{L}+){0,3} in handcuffs`,
	),
	fate('injured|hurt|wounded', 'injuries|casualties', 'injured|injuring|hurt|wounded|wounding'),
	fate('killed|died', 'deaths|fatalities|casualties', 'killed|killing|died|dead'),
	{
		none: /(?<!\p{L})(?:(?:nobody|no[ -]one) (?:is|was|remains|remained) (?:still )?(?:missing|unaccounted for)|(?:every(?:one|body)|all (?:of )?(?:the )?(?:\p{L}+ )?(?:people|workers|staff|crew|passengers|residents)) (?:[\p{L}-]+ ){0,4}(?:has|had|have|was|were|is|are)(?: (?:now|since|all))?(?: been)? (?:accounted for|found))(?!\p{L})/giu,
		some: /(?<!\p{L})(?:missing|unaccounted for|not been found|not yet been found)(?!\p{L})/giu,
	},
];

/** Where something is negated it befell nobody, and whom a clause tells apart by it need not be of this event: “a crash in which two were hurt”. */
const setApart =
	/(?<!\p{L})(?:not(?! (?:yet )?been found)|never|cannot|\p{L}+n['’]t|nobody|no|none|without|all but|in which|who (?:was|were|had been))(?!\p{L})/iu;

/**
 * “Nobody was arrested”, where the other article tells of an arrest: the one tells of none anywhere, and the other
 * nowhere that nobody was.
 */
export function noneDifferences(a: Place, b: Place): Found[] {
	if (a.article === b.article) return [];
	return fates.flatMap((fate): Found[] => {
		const [left, right] = [toldOf(fate, a), toldOf(fate, b)];
		if (!left || !right || left.isNone === right.isNone) return [];
		if (nameOtherPeople(a, b) || areToldElsewhere(a, b)) return [];
		const [nobodys, others] = left.isNone ? [a, b] : [b, a];
		if (tellsSome(fate)(nobodys.reading) || tellsNone(fate)(others.reading)) return [];
		return [between('negation', [a, left.span], [b, right.span], true)];
	});
}

/** The numbers of the fates that a place tells of somebody or of nobody. */
export const fatesTold = (place: Place): number[] =>
	fates.flatMap((fate, at) => (toldOf(fate, place) ? at : []));

/** “No one was hurt apart from a guard” */
const excepting =
	/\b(?:but for|(?:nobody|none|one|all) but|except|apart from|other than|besides)\b/iu;

interface ToldFate {
	readonly isNone: boolean;
	readonly span: TextPositionSelector;
}

const toldOf = (fate: Fate, place: Place): ToldFate | null => told(fate)(place);

const told = rememberedOf((fate: Fate) =>
	rememberedOf((place: Place): ToldFate | null => {
		const [nobody] = matchesIn(place, fate.none);
		const [somebody] = matchesIn(place, fate.some);
		const at = nobody ?? somebody;
		if (!at || isDoubtedAt(place.exact, at.start - place.start)) return null;
		if (excepting.test(place.exact)) return null;
		if (nobody) return { isNone: true, span: nobody };
		if (!somebody || setApart.test(place.exact)) return null;
		const [start, end] = [somebody.start - place.start, somebody.end - place.start];
		return isOfPeople(place.exact, start, end) ? { isNone: false, span: somebody } : null;
	}),
);

const tellsSome = rememberedOf(({ some }: Fate) =>
	rememberedOf((reading: Reading) =>
		sentencesOf(reading).some((words) => words.search(some) >= 0 && !setApart.test(words)),
	),
);

const tellsNone = rememberedOf(({ none }: Fate) =>
	rememberedOf((reading: Reading) => sentencesOf(reading).some((words) => words.search(none) >= 0)),
);
