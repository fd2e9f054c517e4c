/** Words that say little of what a sentence is about. */
export const functionWords: ReadonlySet<string> = new Set(
	`a about after all also although an and any are as at be because been before being between both
	but by can could did do does doing during each for from further had has have having he her here
	hers him his how i if in into is it its itself just may me might more most my no nor not now of
	off on once only or other our out over own s same shall she should so some such t than that the
	their them then there these they this those through to too under until up very was we were what
	when where which while who whom why will with would you your nobody somebody anybody everybody someone anyone everyone everything something anything`.split(
		/\s+/,
	),
);
