/** Words at the beginning of others, whatever marks stand before them. */
const opening = (words: string): RegExp =>
	new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${words})(?![\p{L}\p{N}-])`, 'iu');

const pronoun = opening('he|she|it|they|this|that|these|those|his|her|its|their');
const joining = opening('and|but|yet|nor|then|later|instead|however(?=,)');
const somebody = opening('the (?:man|men|woman|women|boy|girl|couple|pair|suspect|victim|group)');

/** Whether English words begin with “he”, “this” or another one that stands for something told before. */
export function opensWithPronoun(words: string): boolean {
	return pronoun.test(words);
}

/** Whether English words go on with what was told before them: “He …”, “But …”, “The man …”. */
export function pointsBack(words: string): boolean {
	return [pronoun, joining, somebody].some((pattern) => pattern.test(words));
}
