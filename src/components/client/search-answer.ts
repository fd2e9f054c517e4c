import { withoutEachWord, type Asked } from '../../views/search/asked.ts';
import { pagefind, type Narrowed, type PagefindAnswer } from './pagefind.ts';

/** What a question finds. */
interface Answered {
	readonly answer: PagefindAnswer;
	/** The word that had to be left out for anything to be found; null where all words are found together. */
	readonly without: string | null;
}

/**
 * A phrase that is nowhere as it stands is looked for as words in any order. Where nothing has all of
 * the words, one of them may be remembered wrongly: then that is left out.
 */
export async function answerTo(
	{ phrase, query, loosely }: Asked,
	filters: Narrowed,
): Promise<Answered> {
	const engine = await pagefind();
	const ask = (question: string) => engine.search(question === '' ? null : question, { filters });
	const strict = await ask(query);
	const answer = phrase && strict.results.length === 0 ? await ask(loosely) : strict;
	if (answer.results.length > 0) return { answer, without: null };
	return (await mostWithoutOne(loosely, ask)) ?? { answer, without: null };
}

/** What the most have but one word of; null where nothing has. */
async function mostWithoutOne(
	words: string,
	ask: (question: string) => Promise<PagefindAnswer>,
): Promise<Answered | null> {
	const answers = await Promise.all(
		withoutEachWord(words).map(async ({ rest, without }) => ({ answer: await ask(rest), without })),
	);
	const found = answers.filter(({ answer }) => answer.results.length > 0);
	return found.toSorted((a, b) => b.answer.results.length - a.answer.results.length)[0] ?? null;
}
