import { placesByFingerprint } from '../text/fingerprints.ts';
import { finding, type Finding } from '../model/finding.ts';
import { hasWords, type Ledger } from '../model/ledger.ts';
import { addressOf } from './address-of.ts';
import { allWordsOf, newlyTakenOut, toBeWithdrawn, type Withdrawal } from './withdraw-entries.ts';
import { wordsTakenOut } from './words-taken-out.ts';

/** A file that may hold words that are to be withdrawn, by its path as the editor knows it. */
export interface HoldingFile {
	readonly path: string;
	readonly text: string;
}

/** Every place in files where words still stand that are to be withdrawn: no program takes them out there. */
export function standingWords(
	files: readonly HoldingFile[],
	{ entries }: Ledger,
	withdrawals: readonly Withdrawal[],
): Finding[] {
	const told = new Set<string>();
	return [...toBeWithdrawn(entries, withdrawals).keys()].flatMap((entry) => {
		const words = wordsTakenOut(allWordsOf(entry));
		return files.flatMap(({ path, text }) =>
			words.placesIn(text).flatMap(({ start }) => {
				if (told.has(`${path} ${start}`)) return [];
				told.add(`${path} ${start}`);
				return finding('withdrawn-words', {
					file: path,
					at: { text, offset: start },
					reason: `These words are to be withdrawn with ${addressOf(entry)}, and still stand here. Take them out of this file first: put […] in their place, or cut the sentence. Then run this again. Nothing of this event was written.`,
				});
			}),
		);
	});
}

/**
 * Every place of files in which words stand again that were withdrawn, in whichever event.
 *
 * @param left What is left to say of what was written.
 */
export function wordsThatCameBack(
	files: readonly HoldingFile[],
	ledgers: readonly Ledger[],
	left: string,
): Finding[] {
	const gone = ledgers.flatMap(({ entries }) => entries).filter((entry) => !hasWords(entry));
	if (gone.length === 0) return [];
	const placesIn = placesByFingerprint(
		gone.flatMap((entry) => entry.fingerprints.map((print) => [print, entry] as const)),
	);
	return files.flatMap(({ path, text }) =>
		placesIn(text).map(({ start, known }) =>
			finding('withdrawn-words', {
				file: path,
				at: { text, offset: start },
				reason: `These words were withdrawn with ${addressOf(known)} and may not be published again. Take them out of this file: put […] in their place, or cut the sentence. Then run this again.${left}`,
			}),
		),
	);
}

/** Ids whose words are a part of those that are withdrawn: they go on being shown, which a person must mean. */
export function wordsInPart(before: Ledger, after: Ledger, file: string): Finding[] {
	const words = newlyTakenOut(before, after);
	return after.entries.filter(hasWords).flatMap((entry) => {
		if (!allWordsOf(entry).some((text) => words.include(text))) return [];
		return finding('withdrawn-in-part', {
			file,
			reason: `A part of the words that are withdrawn is still shown at ${addressOf(entry)}. If it may not be shown either, withdraw that id too.`,
		});
	});
}
