import { answerNouns } from '../../../language/speaking.ts';
import { isBehindQuotation } from '../sentences/clause-borders.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** So many tokens from the verb to “from”: “came the rather curt reply from”. */
const longest = 6;

/** “…,” came the reply from Ann Roe: where the “from” stands by which the words behind a verb tell who speaks; null where they don't. */
export function replyFrom(tokens: readonly FrameToken[], verb: number): number | null {
	if (!/^(?:came|was|is)$/u.test(tokens[verb]!.lower) || !isBehindQuotation(tokens, verb))
		return null;
	const from = tokens.findIndex(
		({ lower }, at) => at > verb && at <= verb + longest && lower === 'from',
	);
	return from > 0 && answerNouns.has(tokens[from - 1]!.lower) ? from : null;
}
