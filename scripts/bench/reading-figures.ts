import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { detectAll } from '../../src/pipeline/detect/detect-all.ts';
import { segmentArticle } from '../../src/pipeline/segment/segment-article.ts';
import { generatedArticles } from './generated-articles.ts';

/** What reading articles takes in one process, after the tagger is loaded. */
interface ReadingFigures {
	/** Median time for an article of a thousand words, in milliseconds. */
	readonly milliseconds: number;
	/** What is in use after 100 and after 1,000 articles, in megabytes, garbage collected. */
	readonly after100: number;
	readonly after1000: number;
}

/** Read a thousand generated articles one after the other, keeping none. */
export function readingFigures(): ReadingFigures {
	const times: number[] = [];
	const memory: number[] = [];
	for (let index = 1; index <= 1000; index++) {
		const text = thousandWords(index);
		const start = performance.now();
		read(text);
		times.push(performance.now() - start);
		if (index === 100 || index === 1000) memory.push(memoryInUse());
	}
	const median = times.toSorted((a, b) => a - b)[500]!;
	return { milliseconds: median, after100: memory[0]!, after1000: memory[1]! };
}

/** Megabytes of the heap that are in use once the garbage is out. */
function memoryInUse(): number {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	return process.memoryUsage().heapUsed / 1e6;
}

function read(text: string): void {
	const article = segmentArticle({ file: 'generated.txt', text });
	detectAll(article, { path: 'generated.txt', published: null });
}

function thousandWords(seed: number): string {
	const texts = [...generatedArticles(seed, 5).values()].join('\n').split(' ');
	return texts.slice(0, 1000).join(' ');
}
