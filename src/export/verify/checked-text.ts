import type { EvidenceBundle, EvidenceText } from '../../model/evidence-bundle.ts';
import type { TextPositionSelector } from '../../model/selector.ts';

/** A file as it was found, decoded as UTF-8. */
export interface FoundText {
	readonly text: string;
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly sha256: string;
}

/** A text that the evidence is about, beside the file that was found in its place. */
export interface CheckedText {
	readonly evidence: EvidenceText;
	/** The text that the places of the evidence point into: that of the file, or its excerpt. */
	readonly text: string;
	/** Its characters: offsets of the evidence count these. */
	readonly characters: readonly string[];
	/** The text, as a message calls it. */
	readonly name: string;
	readonly found: FoundText;
}

/** A bundle, and the texts to check it against; those that are missing are told of elsewhere. */
export interface Checked {
	readonly bundle: EvidenceBundle;
	/** The path of the bundle, as findings call it. */
	readonly path: string;
	readonly texts: readonly CheckedText[];
}

export function checkedTexts(
	{ texts }: EvidenceBundle,
	found: ReadonlyMap<string, FoundText>,
): CheckedText[] {
	return texts.flatMap((evidence) => {
		const file = found.get(evidence.file);
		if (!file) return [];
		const { excerpt } = evidence;
		const text = excerpt?.words ?? file.text;
		const name = excerpt ? `the excerpt of seeds/${evidence.file}` : `seeds/${evidence.file}`;
		return [{ evidence, text, characters: Array.from(text), name, found: file }];
	});
}

/** The words that stand at a place of a text, counted in characters. */
export function wordsAt({ characters }: CheckedText, { start, end }: TextPositionSelector): string {
	return characters.slice(start, end).join('');
}

/** Words for a message: of long ones the beginning. */
export function shown(words: string): string {
	return `“${words.length > longestShown ? `${words.slice(0, longestShown)}…` : words}”`;
}

const longestShown = 60;
