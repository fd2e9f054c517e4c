import { nothingFound, type AnalysedArticle } from '../../../model/event-analysis.ts';

/** An analysed article in which nothing was found: one body block for each line that is not blank. */
export function articleOfText(text: string): AnalysedArticle {
	const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');
	return {
		id: 'example-article',
		file: 'example.txt',
		title: 'Example',
		headline: false,
		outlet: 'example-outlet',
		source: {},
		language: 'en',
		sha256: '0'.repeat(64),
		blocks: lines.map(({ 0: line, index }, number) => {
			return {
				id: `p${number + 1}`,
				role: 'body',
				roleBasis: { rule: 'test', confidence: 1 },
				start: index,
				end: index + line.length,
			};
		}),
		...nothingFound(),
	};
}
