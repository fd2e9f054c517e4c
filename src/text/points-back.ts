const pronoun = /^\P{L}*(?:he|she|it|they|this|that|these|those|his|her|its|their)\b/iu;
const joining = /^\P{L}*(?:and|but|yet|so|or|nor|then|however|later|instead)\b/iu;
const somebody = /^\P{L}*the (?:man|men|woman|women|boy|girl|couple|pair|suspect|victim|group)\b/iu;

/** Whether English words begin with “he”, “this” or another one that stands for something told before. */
export function opensWithPronoun(words: string): boolean {
	return pronoun.test(words);
}

/** Whether English words go on with what was told before them: “He …”, “But …”, “The man …”. */
export function pointsBack(words: string): boolean {
	return [pronoun, joining, somebody].some((opening) => opening.test(words));
}
