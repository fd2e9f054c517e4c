import type { EditedArticle, EditedEvent, Unit } from './edited-event.ts';

/** The next of a row of chances: a whole number from 0 to below a bound. */
export type Chance = (below: number) => number;

/** One edit of an article; `null` where the article has no place for it. */
export interface Edit {
	readonly name: string;
	/** Whether it leaves all words as they are. */
	readonly harmless: boolean;
	readonly fn: (article: EditedArticle, chance: Chance) => EditedArticle | null;
}

/** What editors do to an article that is published. */
export const edits: readonly Edit[] = [
	{ name: 'typo', harmless: false, fn: inSentence(typo) },
	{ name: 'word replaced', harmless: false, fn: inSentence(wordReplaced) },
	{ name: 'sentence inserted', harmless: true, fn: inserted },
	{ name: 'sentence removed', harmless: false, fn: removed },
	{ name: 'sentence moved', harmless: true, fn: moved },
	{ name: 'paragraphs joined', harmless: true, fn: joined },
	{ name: 'paragraph split', harmless: true, fn: split },
	{ name: 'straight marks', harmless: true, fn: inSentence(straightened) },
	{ name: 'sentence said twice', harmless: false, fn: doubled },
	{ name: 'white space', harmless: true, fn: inSentence((text) => text.replace(' ', '  ')) },
];

/** An event after so many edits at random places, with the names of the edits that were made. */
export function randomlyEdited(
	event: EditedEvent,
	chance: Chance,
	{ count, only = edits }: { count: number; only?: readonly Edit[] },
): { event: EditedEvent; made: string[] } {
	const articles = new Map(event);
	const files = [...articles.keys()];
	const made: string[] = [];
	for (let at = 0; at < count; at++) {
		const file = files[chance(files.length)]!;
		const { name, fn } = only[chance(only.length)]!;
		const after = fn(articles.get(file)!, chance);
		if (!after) continue;
		articles.set(file, after);
		made.push(name);
	}
	return { event: articles, made };
}

/** An edit of the words of one sentence. */
export function inSentence(change: (text: string, chance: Chance) => string | null): Edit['fn'] {
	return (article, chance) => {
		const [paragraph, sentence] = anywhere(article, chance);
		const unit = article[paragraph]![sentence]!;
		const text = change(unit.text, chance);
		if (text === null || text === unit.text) return null;
		return replaced(article, paragraph, article[paragraph]!.with(sentence, { ...unit, text }));
	};
}

function anywhere(article: EditedArticle, chance: Chance): [number, number] {
	const paragraph = chance(article.length);
	return [paragraph, chance(article[paragraph]!.length)];
}

function replaced(
	article: EditedArticle,
	at: number,
	...paragraphs: (readonly Unit[])[]
): EditedArticle {
	return article.toSpliced(at, 1, ...paragraphs.filter(({ length }) => length > 0));
}

/** Two letters inside a long word change places. */
function typo(text: string, chance: Chance): string | null {
	const words = [...text.matchAll(/(?<=\s)\p{Ll}{6,}(?=\s)/gu)];
	const word = words[chance(Math.max(1, words.length))];
	if (!word) return null;
	const at = word.index + 2;
	return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

const words = 'broad quiet former local steady early wooden distant careful common'.split(' ');

function wordReplaced(text: string, chance: Chance): string | null {
	const found = [...text.matchAll(/(?<=\s)\p{Ll}{5,}(?=\s)/gu)];
	const word = found[chance(Math.max(1, found.length))];
	if (!word) return null;
	const other = words[chance(words.length)]!;
	return text.slice(0, word.index) + other + text.slice(word.index + word[0].length);
}

function straightened(text: string): string {
	return text.replace(/[“”]/gu, '"').replace(/’/gu, "'");
}

/** Whether a paragraph is prose: to a heading or a credit nothing can be added without changing it. */
function isProse(paragraph: readonly Unit[]): boolean {
	return paragraph.every(({ text }) => /[.!?]["”’']?$/u.test(text));
}

function inserted(article: EditedArticle, chance: Chance): EditedArticle | null {
	const [paragraph, sentence] = anywhere(article, chance);
	if (!isProse(article[paragraph]!)) return null;
	const text = `The ${words[chance(words.length)]} gardens by the ${words[chance(words.length)]} canal stayed open that week.`;
	const unit = { key: `new ${chance(1e9)}`, text };
	return replaced(article, paragraph, article[paragraph]!.toSpliced(sentence, 0, unit));
}

function removed(article: EditedArticle, chance: Chance): EditedArticle | null {
	const [paragraph, sentence] = anywhere(article, chance);
	if (article.length < 4) return null;
	return replaced(article, paragraph, article[paragraph]!.toSpliced(sentence, 1));
}

/** The same words once more, earlier in the article: they are somebody else's. */
function doubled(article: EditedArticle, chance: Chance): EditedArticle | null {
	const [from, sentence] = anywhere(article, chance);
	const to = chance(from + 1);
	if (!isProse(article[from]!) || !isProse(article[to]!)) return null;
	const unit = { key: `new ${chance(1e9)}`, text: article[from]![sentence]!.text };
	return replaced(article, to, [unit, ...article[to]!]);
}

function moved(article: EditedArticle, chance: Chance): EditedArticle | null {
	const [paragraph, sentence] = anywhere(article, chance);
	if (article.length < 4 || !isProse(article[paragraph]!)) return null;
	const unit = article[paragraph]![sentence]!;
	const rest = replaced(article, paragraph, article[paragraph]!.toSpliced(sentence, 1));
	const to = 1 + chance(rest.length - 1);
	if (!isProse(rest[to]!)) return null;
	return replaced(rest, to, [...rest[to]!, unit]);
}

function joined(article: EditedArticle, chance: Chance): EditedArticle | null {
	if (article.length < 4) return null;
	const at = 1 + chance(article.length - 2);
	if (!isProse(article[at]!) || !isProse(article[at + 1]!)) return null;
	return article.toSpliced(at, 2, [...article[at]!, ...article[at + 1]!]);
}

function split(article: EditedArticle, chance: Chance): EditedArticle | null {
	const [paragraph, sentence] = anywhere(article, chance);
	const units = article[paragraph]!;
	if (sentence === 0) return null;
	return replaced(article, paragraph, units.slice(0, sentence), units.slice(sentence));
}
