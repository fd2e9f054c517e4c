import type { Parser } from 'chrono-node';

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const minutes = new Map([
	['five', 5],
	['ten', 10],
	['quarter', 15],
	['twenty', 20],
	['twenty-five', 25],
	['half', 30],
]);

/** “At ten past midnight”, “a quarter to six in the morning”: a time of day in words, with the part of the day that tells which. */
export const spokenTimes: Parser = {
	pattern: () =>
		new RegExp(
			String.raw`(?<!\b(?:from|between) )\b(?:at )?(?:a )?(${[...minutes.keys()].toReversed().join('|')})(?: minutes)? (past|to|after) (?:(midnight|noon|midday)|(${hours.join('|')})(?: o['’]clock)? (?:in the |on \w+ )?(morning|afternoon|evening))\b`,
			'iu',
		),
	extract: (_, [, past, side, fixed, hour, part]) => {
		const before = side!.toLowerCase() === 'to';
		const full = fixed ? (/midnight/iu.test(fixed) ? 0 : 12) : hourOf(hour!, part!);
		const total = full * 60 + (before ? -1 : 1) * minutes.get(past!.toLowerCase())!;
		const at = (total + 24 * 60) % (24 * 60);
		return { hour: Math.floor(at / 60), minute: at % 60, meridiem: at < 12 * 60 ? 0 : 1 };
	},
};

function hourOf(word: string, part: string): number {
	const hour = (hours.indexOf(word.toLowerCase()) + 1) % 12;
	return /morning/iu.test(part) ? hour : hour + 12;
}
