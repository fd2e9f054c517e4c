import { contains } from '../../../model/selector.ts';
import { containment } from '../likeness/stem-bag.ts';
import { candidatePairs, type Pair } from '../linkage/candidate-pairs.ts';
import { speakerRelation } from '../speakers/speaker-relation.ts';
import { isRetold, type Said } from './said.ts';
import { mayBeSame } from './same-utterance.ts';

type Holds = (a: number, b: number) => boolean;

/** Pairs of passages worth comparing, by index, without those of which an editor said that they are two. */
export function possiblePairs(said: readonly Said[], areTwo: Holds): Pair[] {
	const pairs = [
		...candidatePairs(said.map(({ bag }) => [...bag.stems.keys()])),
		...candidatePairs(said.map(({ around }) => [...around.stems.keys()])),
	];
	const distinct = new Map(pairs.map((pair) => [pair[0] * said.length + pair[1], pair])).values();
	return [...distinct].filter(
		([a, b]) => !areTwo(a, b) && !cannotBeOne(said[a]!, said[b]!) && mayBeSame(said[a]!, said[b]!),
	);
}

/** Whether two passages say two things, however alike they are. */
export function cannotBeOne(a: Said, b: Said): boolean {
	return retells(a, b) || areTwoVoices(a, b);
}

/**
 * Two who answer each other in one article say two things, unless one has the other's very words: “Would you
 * drink it?” “I would drink it.”
 */
function areTwoVoices(a: Said, b: Said): boolean {
	if (a.reading !== b.reading || speakerRelation(a.speaker, b.speaker) !== 'other') return false;
	return containment(a.bag, b.bag) < quoted || Math.min(a.words, b.words) < 4;
}

/** Of the words of one who is quoted by another, at least so many are in the other's. */
const quoted = 0.9;

/** Whether one is words retold, and the other the speech of somebody who retells words: they say two things. */
function retells(a: Said, b: Said): boolean {
	return (isRetold(a) && holdsRetold(b)) || (isRetold(b) && holdsRetold(a));
}

function holdsRetold({ reading, quotations }: Said): boolean {
	const retold = reading.quotations.filter(({ nested }) => nested);
	return retold.some((inner) =>
		quotations.some((outer) => outer.id !== inner.id && contains(outer, inner)),
	);
}
