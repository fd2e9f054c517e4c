import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import { pointsBack } from '../../text/points-back.ts';
import type { EventIndex } from '../event/event-index.ts';
import { firstWords, lastWords } from '../wording/lemma.ts';
import { restOfSentence } from './surroundings.ts';
import { tellingOfStatement } from './telling-of-statement.ts';

/** What a reader needs to have read to understand a statement; empty where it can be read alone. */
export interface StatementContext {
	readonly before: string;
	readonly after: string;
}

/** Of what can be read alone. */
export const nothingAround: StatementContext = { before: '', after: '' };

/** So many characters are shown before and after a statement. */
const longest = { before: 110, after: 60 };

/**
 * The rest of the sentence of which a statement is a part that does not open it, or the sentence before one that
 * begins with “he” or “but”, if that stands in its paragraph. Words that somebody chose stand alone.
 */
export function statementContext(index: EventIndex, claim: Claim): StatementContext {
	const telling = claim.tellings[tellingOfStatement(claim)]!;
	const article = index.article(telling.article);
	const { before, after } = restOfSentence(article, telling);
	if (claim.worded) return nothingAround;
	if (/[\p{L}\p{N}]/u.test(before)) return shown(before, after);
	const goesOn = article.language.startsWith('en') && pointsBack(claim.statement);
	return goesOn ? shown(sentenceBefore(article, telling), '') : nothingAround;
}

/** With the spaces that part them from the statement; what holds no word tells nothing. */
function shown(before: string, after: string): StatementContext {
	const lead = lastWords(before, longest.before) + (/\s$/u.test(before) ? ' ' : '');
	const rest = (/^\s/u.test(after) ? ' ' : '') + firstWords(after, longest.after);
	return { before: lead, after: /\p{L}/u.test(after) ? rest : '' };
}

function sentenceBefore({ sentences }: AnalysedArticle, { block, start, prefix }: Passage): string {
	const last = sentences.findLast((each) => each.block === block && each.end <= start);
	return last ? prefix.slice(-(start - last.start)) : '';
}
