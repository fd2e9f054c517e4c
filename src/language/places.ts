/** First words of place names of several words: “New Arby”, “San Roe”, “Saudi Arabia”. */
const first = new Set(
	`north south east west northern southern eastern western central new san santa los las saint st st. el la le
	great united saudi sri hong costa ivory sierra burkina cape cabo puerto côte democratic czech dominican
	equatorial papua solomon marshall vatican buenos rio sao kuala phnom abu tel baton salt long rhode mount lake
	river fort port silicon wall downing capitol`.split(/\s+/u),
);

/** Last words of place names: “Green Island”, “White House”. */
const last = new Set(
	`island islands republic city county valley lake river mountain mountains bay beach street avenue road square
	house park bridge harbor harbour airport states kingdom emirates arabia lanka kong rica coast leone faso verde
	korea sudan africa america zealand guinea carolina dakota virginia york hampshire jersey mexico europe asia sea
	ocean strait gulf strip bank desert peninsula province district region`.split(/\s+/u),
);

/** Whether a name of several words looks like that of a place or a state rather than of a person. */
export function looksLikePlace(name: string): boolean {
	const words = name.toLowerCase().split(' ');
	return words.length > 1 && (first.has(words[0]!) || last.has(words.at(-1)!));
}
