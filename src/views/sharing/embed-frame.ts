/** A frame in which another site shows a claim or an utterance. */
export interface EmbedFrame {
	/** The address of the page that it shows, without host and base path. */
	readonly address: string;
	/** The name by which a screen reader announces it. */
	readonly title: string;
	/** In CSS pixels; enough for the words on a phone, as a frame does not grow with them. */
	readonly height: number;
}

/** Characters that fit on a line of a frame on a narrow phone, and the height of such a line. */
const large = { characters: 30, height: 24 };
const small = { characters: 42, height: 21 };
/** Rims, the space between the lines, and some for wide letters. */
const rest = 86;

/** How high a frame must be for words in large type with `notes`, in small type, above and below. */
export function frameHeight(words: string, notes: readonly string[]): number {
	const heights = [heightOf(words, large), ...notes.map((note) => heightOf(note, small))];
	return heights.reduce((sum, height) => sum + height, rest);
}

function heightOf(words: string, line: typeof large): number {
	return Math.ceil(words.length / line.characters) * line.height;
}
