/** Letters beyond Latin-1: the tokenizer cuts words at them (“Dvořák”, “Erdoğan”, “Łódź”). */
const beyondLatin1 = /[\u0100-\uffff]/gu;

/**
 * A text of the same length in which letters that the tokenizer doesn't know have a plain one in
 * their place: the letter without its marks where there is one, else any.
 */
export function plainLetters(text: string): string {
	return text.replace(beyondLatin1, (letter) => {
		if (!/\p{L}/u.test(letter)) return letter;
		const base = letter.normalize('NFD').charAt(0);
		if (base <= '\u00ff') return base;
		return /\p{Lu}/u.test(letter) ? 'X' : 'x';
	});
}
