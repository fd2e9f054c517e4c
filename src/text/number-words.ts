/** Words that multiply the number before them. */
export const groups: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['lakh', 1e5],
	['lakhs', 1e5],
	['crore', 1e7],
	['crores', 1e7],
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
]);

/** Numbers that are words of their own. */
export const numberWords = new Map<string, number>(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, index) => [word, index]),
);
for (const [word, amount] of Object.entries({
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	dozen: 12,
	twice: 2,
	thrice: 3,
})) {
	numberWords.set(word, amount);
}
