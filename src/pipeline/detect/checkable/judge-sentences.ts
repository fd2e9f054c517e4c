import { tokensOf } from '../../../language/tokens.ts';
import type { Article } from '../../../model/article.ts';
import type { CheckableSentence } from '../../../model/checkable-sentence.ts';
import type { Clause } from '../../../model/clause.ts';
import type { Figure } from '../../../model/figure.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { spansOver } from '../../../model/spans-over.ts';
import { checkable } from './checkable.ts';
import { clausesOf } from './clauses.ts';
import { figuresIn } from './figures.ts';

interface Judgement {
	readonly figures: Figure[];
	readonly checkable: CheckableSentence[];
	/** Of headlines and the body. */
	readonly clauses: Clause[];
}

/** The figures and clauses of an article, and which of its sentences evidence could confirm or refute. */
export function judgeSentences(
	{ text, blocks, sentences }: Article,
	quotations: readonly TextPositionSelector[],
	cues: readonly TextPositionSelector[],
): Judgement {
	const roles = new Map(blocks.map(({ id, role }) => [id, role]));
	const quotationsAt = spansOver(quotations);
	const cuesAt = spansOver(cues);
	const figures: Figure[] = [];
	const assertions: CheckableSentence[] = [];
	const clauses: Clause[] = [];
	for (const sentence of sentences) {
		const role = roles.get(sentence.block) ?? 'body';
		if (role === 'furniture' || role === 'byline') continue;
		const tokens = tokensOf(text, sentence);
		const counted = figuresIn(tokens);
		figures.push(...counted);
		const assertion = checkable(text, {
			sentence,
			tokens,
			cued: cuesAt(sentence).length > 0,
			hasFigure: counted.length > 0,
			isHeading: role === 'headline',
			quotations: quotationsAt(sentence),
		});
		if (assertion) assertions.push(assertion);
		if (role === 'caption') continue;
		const reason = assertion?.reason ?? null;
		const parts = clausesOf(tokens, quotationsAt(sentence));
		clauses.push(...parts.map((part) => ({ ...part, sentence, reason })));
	}
	return { figures, checkable: assertions, clauses };
}
