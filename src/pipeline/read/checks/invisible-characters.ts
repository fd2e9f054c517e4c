import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';
import { codePointOf } from '../code-point.ts';
import { invisibleCharacters } from '../invisible-characters.ts';

const anyInvisible = `[\\u{e0000}-\\u{e007f}${[...invisibleCharacters.keys()].join('')}]`;
const invisible = new RegExp(anyInvisible, 'v');

/** Emoji come first, as some are joined with characters that are suspect elsewhere. */
const emojiOrInvisible = new RegExp(`\\p{RGI_Emoji}|(?<invisible>${anyInvisible})`, 'gv');

/** Warn of each kind of character that nobody sees, once, where it first stands. */
export function warnOfInvisibleCharacters({ path, text }: Candidate): readonly Finding[] {
	// Emoji are slow to tell, and hardly any text needs it.
	if (!invisible.test(text)) return [];
	const kinds = Map.groupBy(invisibleIn(text), ({ name }) => name);
	return Array.from(kinds, ([name, places]) =>
		finding('invisible-character', {
			file: path,
			reason: `Invisible character ${name}${timesOf(places.length)}. It may split a word or turn its letters round; delete it if the article does without.`,
			at: { text, offset: places[0]!.offset },
		}),
	);
}

function invisibleIn(text: string): { name: string; offset: number }[] {
	return Array.from(text.matchAll(emojiOrInvisible)).flatMap(({ groups, index }) => {
		const character = groups?.['invisible'];
		const isByteOrderMark = index === 0 && character === '\ufeff';
		return character && !isByteOrderMark ? [{ name: nameOf(character), offset: index }] : [];
	});
}

function nameOf(character: string): string {
	const name = invisibleCharacters.get(character);
	return name ? `${codePointOf(character)} (${name})` : 'U+E0000 to U+E007F (tags)';
}

function timesOf(count: number): string {
	return count === 1 ? '' : `, ${count} times`;
}
