import { contentStems } from '../../../language/words.ts';
import type { ToldFigure } from './told-beside.ts';

const hedge = String.raw`(?:(?:about|around|nearly|almost|some|over|at least|more than|up to|roughly) )?`;
/** “Put the crowd at 20,000”, “the crowd was 50,000”, “a turnout of 300”. */
const patterns = [
	String.raw`\b(?:put|puts|putting|estimate[sd]?|pegged|placed) (?<of>(?:[\p{L}’'-]+ ){1,6})at ${hedge}$`,
	String.raw`\b(?<of>crowd|turnout|attendance) (?:was|is|of|at|numbered|reached|had reached) ${hedge}$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Whether two numbers that no word follows are put on one thing in the same words. */
export function areEstimatesOfOne(one: ToldFigure, other: ToldFigure): boolean {
	const [left, right] = [estimated(one), estimated(other)];
	return left !== '' && left === right;
}

/** What a number is put on, as stems; empty where it is no such number. */
function estimated([{ exact, start }, figure]: ToldFigure): string {
	if (figure.unit !== null) return '';
	const before = exact.slice(0, figure.start - start).replace(/\s+/gu, ' ');
	const found = patterns.map((pattern) => pattern.exec(before)?.groups?.['of']).find(Boolean);
	return contentStems(found ?? '').join(' ');
}
