import { diffArrays } from 'diff';
import { areAlike, hasWord, tokensOf } from './word-tokens.ts';

/** A run of a passage's words. The runs of a passage, joined, are the passage. */
interface WordRun {
	readonly words: string;
	/** Whether these words are not in the passage that it is compared with. */
	readonly differs: boolean;
}

/** Below this share of common words, marking the others would mark nearly everything. */
const leastInCommon = 0.3;

/**
 * The runs of `passage` that differ from `base`, null where the two share so few words that a
 * comparison word by word says nothing.
 */
export function differingWords(base: string, passage: string): readonly WordRun[] | null {
	const runs = diffArrays(tokensOf(base), tokensOf(passage), { comparator: areAlike })
		.filter(({ removed }) => !removed)
		.map(({ value, added }) => ({ words: value.join(''), differs: added }));
	const common = runs.filter(({ differs }) => !differs).flatMap(({ words }) => wordsOf(words));
	const shorter = Math.min(wordsOf(base).length, wordsOf(passage).length);
	return common.length < shorter * leastInCommon ? null : readable(runs);
}

/**
 * Runs as a reader wants them marked: white space between two that differ joins them, white space
 * and marks at either end of the passage are never marked.
 */
function readable(runs: readonly WordRun[]): WordRun[] {
	return runs
		.map((run, at) => ({ words: run.words, differs: isMarked(runs, at) }))
		.flatMap(withoutEdges)
		.reduce<WordRun[]>(joined, []);
}

function isMarked(runs: readonly WordRun[], at: number): boolean {
	const { words, differs } = runs[at]!;
	if (words.trim() === '') return (runs[at - 1]?.differs && runs[at + 1]?.differs) ?? false;
	return differs && (hasWord(words) || (at > 0 && at < runs.length - 1));
}

/** A mark begins and ends with what differs, not with white space. */
function withoutEdges({ words, differs }: WordRun): WordRun[] {
	if (!differs || words.trim() === '') return [{ words, differs }];
	const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
	return [
		{ words: before, differs: false },
		{ words: core, differs },
		{ words: after, differs: false },
	];
}

function joined(runs: WordRun[], run: WordRun): WordRun[] {
	const last = runs.at(-1);
	if (run.words === '') return runs;
	if (last?.differs !== run.differs) return [...runs, run];
	return [...runs.slice(0, -1), { words: last.words + run.words, differs: run.differs }];
}

function wordsOf(passage: string): string[] {
	return tokensOf(passage).filter(hasWord);
}
