import type { ToldFigure } from './told-beside.ts';

/** From where a length of time is counted: back from a point, or on from it; null where nothing tells. */
type Direction = 'back' | 'on' | null;

/** “Nine days before the vote” and “nine days after it”, “in 30 days”, are counted from elsewhere. */
export function areCountedFromElsewhere(one: ToldFigure, other: ToldFigure): boolean {
	if (![one, other].every(isLength)) return false;
	const [left, right] = [one, other].map(directionOf);
	const isBack = left === 'back' || right === 'back';
	const mayBeOne = !isBack && [one, other].some(mayLast);
	return left !== right && !mayBeOne;
}

const isLength = ([, { unit }]: ToldFigure): boolean =>
	/^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/iu.test(unit ?? '');

function directionOf([{ exact, start }, figure]: ToldFigure): Direction {
	const before = exact.slice(0, figure.start - start);
	// “deliberated for nine hours before it decided”
	if (lasting.test(before)) return null;
	const behind = exact.slice(figure.end - start);
	if (/^\s*\p{L}+\s+(?:ago|earlier|before)\b/iu.test(behind)) return 'back';
	if (/^\s*\p{L}+\s+(?:later|after|following|from now)\b/iu.test(behind)) return 'on';
	if (/\b(?:past|last|previous)\s+$/iu.test(before)) return 'back';
	return within.test(before) ? 'on' : null;
}

/** “In two hours” and “after two hours” may be when, and how long it took. */
const mayLast = ([{ exact, start }, figure]: ToldFigure): boolean =>
	within.test(exact.slice(0, figure.start - start));

const hedged = String.raw`\s+(?:(?:about|around|nearly|almost|some|over|at least|less than|more than)\s+)?$`;
const lasting = new RegExp(
	String.raw`\b(?:for(?: the (?:past|last|previous))?|spent|took|lasted|served|worked|waited)${hedged}`,
	'iu',
);
const within = new RegExp(String.raw`\b(?:in|within|after)${hedged}`, 'iu');
