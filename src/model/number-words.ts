/** Numbers as words write them. */
export const numberWords: ReadonlySet<string> = new Set(
	`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
	seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
	million billion dozen`.split(/\s+/u),
);
