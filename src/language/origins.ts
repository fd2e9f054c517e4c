/** “Dutchwoman”, “Arlander”: a word for who comes from somewhere; papers and seats of power may end so too. */
export const isOrigin = (word: string): boolean =>
	/^\p{Lu}\p{L}*\p{Ll}{2}(?:man|woman|ian|ean|can|ish|ese|ander)$/u.test(word) &&
	!notOrigins.has(word);

const notOrigins = new Set('Chairman Guardian Oregonian Scotsman Smithsonian Vatican'.split(' '));
