import type { Article } from '../../model/article.ts';
import type { Block, BlockRole } from '../../model/block.ts';
import type { Reading } from '../../model/reading.ts';
import { exactText } from '../../model/selector.ts';
import { fold } from '../../language/words.ts';

/** Longest title made of the words of a text, in characters. */
const longest = 80;

interface Title {
	readonly title: string;
	/** Whether it is the article's own headline. */
	readonly headline: boolean;
}

/** The headline of an article, else its first words. */
export function articleTitle(article: Article): Title {
	const wordsOf = (block: Block) => exactText(article.text, block).replace(/\s+/gu, ' ').trim();
	const first = (role: BlockRole) => article.blocks.find((block) => block.role === role);
	const headline = first('headline');
	if (headline) return { title: wordsOf(headline), headline: true };
	const block = first('body') ?? first('caption') ?? article.blocks[0];
	return { title: block ? opening(wordsOf(block)) : article.file, headline: false };
}

function opening(words: string): string {
	const characters = Array.from(words);
	if (characters.length <= longest) return words;
	const cut = characters.slice(0, longest + 1).join('');
	return `${cut.replace(/\s*\S*$/u, '') || characters.slice(0, longest).join('')}…`;
}

/** The name of an event's folder for a reader, its words cased as the articles most often do. */
export function eventTitle(folder: string, readings: readonly Reading[]): string {
	const spellings = countSpellings(readings);
	const words = folder.split(/[\s_-]+/u).filter(Boolean);
	const spelled = words.map((word) => mostFrequent(spellings.get(fold(word))) ?? word).join(' ');
	return spelled ? spelled.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : folder;
}

type Spellings = Map<string, Map<string, number>>;

/** How often each word is spelled how, but for the first word of a sentence. */
function countSpellings(readings: readonly Reading[]): Spellings {
	const spellings: Spellings = new Map();
	for (const reading of readings) {
		const body = new Set(reading.blocks.filter(({ role }) => role === 'body').map(({ id }) => id));
		for (const sentence of reading.sentences.filter(({ block }) => body.has(block))) {
			const words = exactText(reading.text, sentence).match(/\p{L}+/gu) ?? [];
			for (const word of words.slice(1)) count(spellings, word);
		}
	}
	return spellings;
}

function count(spellings: Spellings, word: string): void {
	const forms = spellings.get(fold(word)) ?? new Map<string, number>();
	forms.set(word, (forms.get(word) ?? 0) + 1);
	spellings.set(fold(word), forms);
}

function mostFrequent(forms: ReadonlyMap<string, number> = new Map()): string | undefined {
	const byCount = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return byCount[0]?.[0];
}
