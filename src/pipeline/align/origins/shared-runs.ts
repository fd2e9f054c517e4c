/** Where a run of words stands: in which text, and from which word on. */
interface Place {
	readonly text: number;
	readonly at: number;
}

/** Texts as numbers, one a word; equal words are equal numbers. */
export type NumberedTexts = readonly (readonly number[])[];

/** Any odd number spreads the hashes; this is Knuth's. */
const factor = 2654435761;

/**
 * Runs of `length` words that a text shares with an earlier one, each with the first place of the
 * same words. A rolling hash finds them in time that grows with the words alone; the words
 * themselves are compared before a run counts.
 */
export function* sharedRuns(texts: NumberedTexts, length: number): Generator<[Place, Place]> {
	const first = new Map<number, Place>();
	for (const [text, words] of texts.entries()) {
		for (const [at, hash] of rollingHashes(words, length).entries()) {
			const here = { text, at };
			const there = first.get(hash);
			if (!there) first.set(hash, here);
			else if (there.text !== text && equalRuns(texts, { there, here, length }))
				yield [there, here];
		}
	}
}

/** The longest run of words that two of the texts share, and how long it is. */
export function longestSharedRun(
	texts: NumberedTexts,
	atLeast: number,
): { readonly place: Place; readonly length: number } | null {
	let [low, high] = [atLeast, Math.max(...texts.map(({ length }) => length))];
	let longest: { place: Place; length: number } | null = null;
	while (low <= high) {
		const length = (low + high) >> 1;
		const { value } = sharedRuns(texts, length).next() as { value?: [Place, Place] };
		if (value) longest = { place: value[0], length };
		if (value) low = length + 1;
		else high = length - 1;
	}
	return longest;
}

function rollingHashes(words: readonly number[], length: number): number[] {
	let power = 1;
	for (let step = 0; step < length; step++) power = Math.imul(power, factor);
	const hashes: number[] = [];
	let hash = 0;
	for (const [at, word] of words.entries()) {
		hash = (Math.imul(hash, factor) + word) | 0;
		if (at >= length) hash = (hash - Math.imul(words[at - length]!, power)) | 0;
		if (at >= length - 1) hashes.push(hash);
	}
	return hashes;
}

interface Runs {
	readonly there: Place;
	readonly here: Place;
	readonly length: number;
}

function equalRuns(texts: NumberedTexts, { there, here, length }: Runs): boolean {
	for (let step = 0; step < length; step++) {
		if (texts[there.text]![there.at + step] !== texts[here.text]![here.at + step]) return false;
	}
	return true;
}
