import { groups, numberWords } from '../../../text/number-words.ts';

/** Signs for a part of one. */
const partSigns = new Map([
	['½', 1 / 2],
	['¼', 1 / 4],
	['¾', 3 / 4],
]);

/** The part of one that a token adds to the number before it: “1/2”, “½”; null for anything else. */
export function partOf(word: string): number | null {
	const [, over, under] = /^(\d{1,2})\/(\d{1,2})$/u.exec(word) ?? [];
	const part = partSigns.get(word) ?? Number(over) / Number(under);
	return part > 0 && part < 1 ? part : null;
}

/** The amount that a token stands for: 12,000, 2.5, $40m, 3-1/2, five; null for anything else. */
export function amountOf(word: string): number | null {
	const spelled = numberWords.get(word);
	if (spelled !== undefined) return spelled;
	const [, whole, part] = /^(\d+)-(\d+\/\d+)$/u.exec(word) ?? [];
	if (whole && part) return Number(whole) + (partOf(part) ?? 0);
	const match = /^(?:[$€£¥₩₹])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k|m|mn|bn)?$/u.exec(
		word,
	);
	if (!match) return null;
	return Number(match[1]!.replaceAll(',', '')) * (groups.get(match[2] ?? '') ?? 1);
}
