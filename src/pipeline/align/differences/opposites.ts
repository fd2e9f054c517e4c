import { cueVerbs } from '../../../language/cue-verbs.ts';
import { contentStems, wordsOf } from '../../../language/words.ts';
import { alignedRuns, type Run } from './aligned-runs.ts';
import { between, type Found, type Place } from './compared.ts';
import { nameOtherPeople } from './people-told.ts';

/** Words of which one denies the other, whatever they are said of; pairs like “up” and “down” need not. */
const opposites = new Set(
	[
		['first', 'last'],
		['won', 'lost'],
		['win', 'lose'],
		['wins', 'loses'],
		['accepted', 'rejected'],
		['approved', 'rejected'],
		['accepts', 'rejects'],
		['open', 'closed'],
		['alive', 'dead'],
		['guilty', 'innocent'],
		['legal', 'illegal'],
		['rose', 'fell'],
	].flatMap(([one, other]) => [`${one!} ${other!}`, `${other!} ${one!}`]),
);

/** “The first to leave” and “the last to leave”: one word stands for its contrary, and the others are the same. */
export function oppositeDifferences(a: Place, b: Place): Found[] {
	const { runs } = alignedRuns(a, b);
	const turned = runs.filter((run) => isTurned(run, a, b));
	if (turned.length !== 1 || nameOtherPeople(a, b)) return [];
	const beside = runs.filter((run) => run !== turned[0]);
	if (!beside.every((run) => saysNothing(run, a, b)) || !haveEnough(a, b)) return [];
	const [left, right] = turned[0]!.spans;
	return [between('negation', [a, left], [b, right], true)];
}

/** What a place has besides the common words: nothing of meaning, or at the beginning whose word it is. */
function saysNothing({ spans, first }: Run, a: Place, b: Place): boolean {
	return wordsIn(spans, a, b).every(
		(words) =>
			!negation.test(words) && (contentStems(words).length === 0 || (first && isSource(words))),
	);
}

const isSource = (words: string): boolean => wordsOf(words).some((word) => cueVerbs.has(word));
const negation = /\b(?:no|not|never|nobody|neither|nor|den(?:y|ies|ied))\b|n['’]t\b/iu;

function isTurned({ spans }: Run, a: Place, b: Place): boolean {
	if (spans.includes(null)) return false;
	const words = wordsIn(spans, a, b).map((each) => wordsOf(each).join(' '));
	return opposites.has(words.join(' ')) && words.every((each) => !each.includes(' '));
}

const wordsIn = ([left, right]: Run['spans'], a: Place, b: Place): string[] => [
	left ? a.reading.text.slice(left.start, left.end) : '',
	right ? b.reading.text.slice(right.start, right.end) : '',
];

/** Fewer common words than this say too little of what is told. */
const fewest = 2;

function haveEnough(a: Place, b: Place): boolean {
	const [left, right] = [a, b].map(({ exact }) => new Set(contentStems(exact)));
	return left!.intersection(right!).size >= fewest;
}
