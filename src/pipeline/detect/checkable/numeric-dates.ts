import { en } from 'chrono-node';
import { spokenTimes } from './spoken-times.ts';

/** What finds dates and times in English; where full stops part the numbers, the day stands first: “10.06.2031” is in June. */
export const dateFinder = en.casual.clone();

dateFinder.parsers.push(spokenTimes);

dateFinder.refiners.push({
	refine: (_, found) => {
		for (const { start, text } of found) {
			const [day, month] = numbersIn(text, dotted);
			if (!day || !month || month > 12) continue;
			start.assign('day', day);
			start.assign('month', month);
		}
		return found;
	},
});

/** Whether words may name two days: “3/4/2031” is in March for some, in April for others. */
export function mayBeTwoDays(words: string): boolean {
	const [one, other] = numbersIn(words, slashed);
	return one !== undefined && other !== undefined && one !== other && one <= 12 && other <= 12;
}

const dotted = /(?<![\d./-])(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d\d)(?!\d)/u;
const slashed =
	/(?<![\d./-])(\d{1,2})(?:\/(\d{1,2})(?:\/\d+)?|-(\d{1,2})-(?:\d{4}|\d\d))(?![\d/-])/u;

/** The two numbers before the year. */
function numbersIn(words: string, pattern: RegExp): number[] {
	const groups = pattern.exec(words)?.slice(1) ?? [];
	return groups.flatMap((group: string | undefined) => (group === undefined ? [] : Number(group)));
}
