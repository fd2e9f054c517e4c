import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

/** The statements of all that an article tells. */
function statements(text: string): string[] {
	const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
	const event = { event: 'e', files, records: new Map(), limits: defaultLimits };
	return analyseEvent(event).analysis.claims.map(({ statement }) => statement);
}

const sank = 'A fire aboard the ferry killed 14 people on Wednesday.';

test.each([
	['a dateline', `PORT ARLAND, March 12 (Wire) - ${sank}`, sank],
	['a bullet', `* ${sank}`, sank],
	['nothing where there is nothing', sank, sank],
])('a statement is cleaned of %s', (_, text, statement) => {
	expect(statements(`Ferry fire\n\n${text}\n`)).toContain(statement);
});
