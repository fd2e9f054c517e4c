/**
 * One spelling for what is written in several: “rumours” and “rumors”, “12,000” and “12000”,
 * “non-lethal” and “nonlethal”, “Kovalskyy” and “Kovalsky”. Both the index and the question are put
 * into it; it is never shown. White space stays as it is, so that words keep their places.
 */
export function searchSpelling(words: string): string {
	return words.replace(/\S+/gu, wordSpelling);
}

type Rule = readonly [pattern: RegExp, put: string];

/** In this order. None needs to give a good word: it must only give the same one for all spellings. */
const rules: readonly Rule[] = [
	[/[‘’]/gu, "'"],
	[/(?<=\d),(?=\d{3})/gu, ''],
	[
		/\b(non|anti|pre|post|re|co|counter|multi|semi|sub|un|inter|over|under|mid|ultra)[-‐‑](?=\p{L}{3})/giu,
		'$1',
	],
	[/(?<=\p{L}{2})our(?=(?:s|ed|ing|able|ful|hood|ite|less|ly)?\b)/giu, 'or'],
	[/(?<=\p{L}{3})([iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)\b)/giu, '$1z'],
	[/(?<=\p{L}{2}[tb])re(?=s?\b)/giu, 'er'],
	[/(?<=[aeiou][^aeiou\W]+[aeiou]l)l(?=(?:ed|ing|ers?)\b)/giu, ''],
	[/(?<=\b(?:def|off|lic|pret))ence(?=s?\b)/giu, 'ense'],
	[/(?<=\p{L}og)ue(?=s?\b)/giu, ''],
	[/(?<=\bprogram)me(?=s?\b)/giu, ''],
	[/(?<=dg)e(?=ments?\b)/giu, ''],
	[/\bgrey/giu, 'gray'],
	[/manoeuv(?:re|er)/giu, 'maneuver'],
	[/(?<=\p{L}{4})(?:yy|iy|yi|ii)(?=\b)/giu, 'y'],
];

function wordSpelling(word: string): string {
	return rules.reduce((spelt, [pattern, put]) => spelt.replace(pattern, put), word);
}
