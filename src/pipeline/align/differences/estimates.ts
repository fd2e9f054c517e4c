import { contentStems } from '../../../language/words.ts';
import type { ToldFigure } from './told-beside.ts';

const hedge = String.raw`(?:(?:about|around|nearly|almost|some|over|at least|more than|up to|roughly) )?`;
/** “Put the crowd at 20,000”, “the crowd was 50,000”, “a turnout of 300”. */
const patterns = [
	String.raw`\b(?:put|puts|putting|estimate[sd]?|pegged|placed) (?<of>(?:[\p{L}’'-]+ ){1,6})at ${hedge}$`,
	String.raw`\b(?<of>crowd|turnout|attendance) (?:was|is|of|at|numbered|reached|had reached) ${hedge}$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Whether two numbers that no word follows are put on one thing: “the crowd”, “Arlandish losses” and, of Arland, “its own losses”. */
export function areEstimatesOfOne(one: ToldFigure, other: ToldFigure): boolean {
	const [left, right] = [estimated(one), estimated(other)];
	if (left.of === '' || left.of !== right.of) return false;
	return left.owner === right.owner || areOneName(left.owner, right.owner);
}

/** What a number is put on, as stems, and whose it is. */
interface Estimated {
	/** Empty where a number is no such number. */
	readonly of: string;
	readonly owner: string | null;
}

function estimated([{ exact, start }, figure]: ToldFigure): Estimated {
	if (figure.unit !== null) return { of: '', owner: null };
	const before = exact.slice(0, figure.start - start).replace(/\s+/gu, ' ');
	const found = patterns.map((pattern) => pattern.exec(before)).find(Boolean);
	const of = found?.groups?.['of'] ?? '';
	const own = /^(?:its|their) (?:own )?/u.exec(of)?.[0];
	const names = (own ? before.slice(0, found?.index) : of).match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
	const owner = names.at(-1) ?? null;
	const rest = owner && !own ? of.replace(owner, '') : of.slice(own?.length ?? 0);
	return { of: contentStems(rest).join(' '), owner };
}

/** A name and what is made of it: “Arland”, “Arlandish”. */
function areOneName(one: string | null, other: string | null): boolean {
	const names = [one ?? '', other ?? ''].sort((a, b) => a.length - b.length);
	const [short, long] = names as [string, string];
	return short.length >= fewest && long.startsWith(short.slice(0, -1));
}

/** Letters of a name that others may be made of. */
const fewest = 5;
