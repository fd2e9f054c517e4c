import type { Difference, DifferenceKind } from '../../model/difference.ts';
import { finding, type Finding } from '../../model/finding.ts';
import type { Passage } from '../../model/passage.ts';
import { shown, wordsAt, type Checked, type CheckedText } from './checked-text.ts';

/** Words that the evidence gives for a place of an article. */
interface Given {
	/** What gives them, such as the permalink of a claim. */
	readonly by: string;
	readonly article: string;
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	/** Where this says more than the words at the place, whether these fit it. */
	readonly fits?: (words: string) => boolean;
}

/** Whether each telling, wording and difference has its very words where it says. */
export function checkPassages({ bundle, path, texts }: Checked): Finding[] {
	const byArticle = new Map(texts.map((text) => [text.evidence.article, text]));
	const known = new Set(bundle.texts.map(({ article }) => article));
	const given = [
		...bundle.claims.flatMap(({ url, tellings, differences }) => [
			...tellings.map((passage) => ({ ...passage, by: url })),
			...differences.flatMap((difference) => differingWords(url, difference, tellings)),
		]),
		...bundle.utterances.flatMap(({ url, wordings, retellings, differences }) => [
			...[...wordings, ...retellings].map((passage) => ({ ...passage, by: url })),
			...differences.flatMap((difference) => differingWords(url, difference, wordings)),
		]),
	];
	return given.flatMap((each) => {
		if (!known.has(each.article)) return [ofUnknownText(path, each)];
		const text = byArticle.get(each.article);
		return text ? otherWords(path, each, text) : [];
	});
}

function differingWords(
	by: string,
	{ kind, between, words, spans }: Difference,
	passages: readonly Passage[],
): Given[] {
	return spans.flatMap((span, side): Given[] => {
		const [article, exact] = [passages[between[side]!]?.article ?? 'of no passage', words[side]!];
		return span ? [{ by, article, ...span, exact, ...fitting(kind, exact) }] : [];
	});
}

/** A figure is told with what it counts, and a speaker by name where the place has “she”. */
function fitting(kind: DifferenceKind, exact: string): Pick<Given, 'fits'> {
	if (kind === 'figure') return { fits: (words) => words !== '' && exact.startsWith(words) };
	return kind === 'attribution' ? { fits: (words) => words !== '' } : {};
}

function ofUnknownText(path: string, { by, article }: Given): Finding {
	return finding('evidence-words', {
		file: path,
		reason: `${by} names the article ${article}, which is not among the texts of the evidence. Fetch the evidence anew from the site.`,
	});
}

function otherWords(path: string, given: Given, text: CheckedText): Finding[] {
	const words = wordsAt(text, given);
	if (given.fits?.(words) ?? words === given.exact) return [];
	const { by, start, end, exact } = given;
	return [
		finding('evidence-words', {
			file: path,
			reason: `${by} has ${shown(exact)} at characters ${start} to ${end} of ${text.name}, where ${shown(words)} stands. Compare the file with the one that the evidence was made from.`,
		}),
	];
}
