import type { Evaluation, Figures, MeasureName } from '../model/evaluation.ts';
import { text } from './interface-text.ts';
import { writtenFigure } from './wording/written-number.ts';

/** How well the analysis does: a line a measure, a column a group of articles. */
interface FiguresView {
	readonly groups: readonly { readonly title: string; readonly articles: string }[];
	readonly rows: readonly {
		readonly title: string;
		readonly meaning: string;
		readonly cells: readonly string[];
	}[];
}

export function figuresView({ groups }: Evaluation): FiguresView {
	return {
		groups: groups.map(({ group, articles }) => ({
			title: text.figures.groups[group],
			articles: text.count.articles(articles),
		})),
		rows: text.figures.measures.map(([measure, title, meaning]) => ({
			title,
			meaning,
			cells: groups.map(({ mean }) => written(mean, measure)),
		})),
	};
}

function written(figures: Figures, measure: MeasureName): string {
	const figure = figures[measure];
	return figure === null ? '–' : writtenFigure(figure);
}
