import { bareWords } from './bare-words.ts';
import { sameClaim } from './same-claim.ts';
import { lackOf } from './stands-alone.ts';
import type { Told } from './told.ts';

/** So many tellings are asked how near the others are: more of a claim told in fifty articles say no more. */
const asked = 12;
/** A telling almost as near to the others as the nearest may state the claim, if it is shorter. */
const near = 0.9;
/** A small lack (“the man”, “he said” behind a quotation) outweighs so much more likeness. */
const slight = 0.05;
/** “The mayor spoke” lacks so much where most of the others tell how many died. */
const uncounted = 4;
/** What a telling lacks, small lacks aside. */
const grave = (lack: number): number => lack - (lack % 4);

/** The words that state a claim, and which of its tellings has them. */
interface Statement {
	readonly words: string;
	readonly of: Told;
}

/**
 * What states a claim: of the tellings that can best be read by themselves the one that the others are most
 * alike, or a shorter one that they are almost as much alike.
 */
export function statementOf(told: readonly Told[]): Statement {
	const tellsCount = countIn(told);
	const lacks = new Map(
		told.map((each) => [each, lackOf(each) + (tellsCount(each) ? 0 : uncounted)]),
	);
	const least = Math.min(...[...lacks.values()].map(grave));
	const candidates = told.filter((each) => grave(lacks.get(each)!) === least).slice(0, asked);
	const others = told.slice(0, asked);
	const central = candidates.map((each) => ({
		each,
		fitness: nearnessOf(each, others) - slight * (lacks.get(each)! - least),
	}));
	const most = Math.max(...central.map(({ fitness }) => fitness));
	// what tells one thing in quite other words may be less near than it lacks, and fit less than not at all
	const fitting = central.filter(({ fitness }) => most - fitness <= (1 - near) * Math.abs(most));
	const shortest = fitting
		.map(({ each }) => ({ words: bareWords(each), of: each }))
		.sort(shorterFirst);
	return shortest[0]!;
}

/** Whether a telling gives a number, whichever, where most give one that others give too; an age is of a person. */
function countIn(told: readonly Told[]): (one: Told) => boolean {
	const amounts = new Map(told.map((each) => [each, countsOf(each)]));
	const sets = [...amounts.values()];
	const isShared = (amount: number) => sets.filter((each) => each.has(amount)).length > 1;
	const counted = sets.filter((each) => [...each].some(isShared)).length > told.length / 2;
	return (one) => !counted || amounts.get(one)!.size > 0;
}

function countsOf({ figures }: Told): ReadonlySet<number> {
	const counts = figures.filter(({ unit }) => !/\byear\b/u.test(unit ?? ''));
	return new Set(counts.map(({ amount }) => amount));
}

function shorterFirst({ words: a }: Statement, { words: b }: Statement): number {
	return a.length - b.length || (a < b ? -1 : Number(a > b));
}

function nearnessOf(one: Told, told: readonly Told[]): number {
	const others = told.filter((other) => other !== one);
	if (others.length === 0) return 1;
	return others.reduce((sum, other) => sum + sameClaim(one, other), 0) / others.length;
}
