import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventedEvent } from '../../src/views/testing/invented-event.ts';
import { differing } from '../../src/views/testing/invented-findings.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openGroups, openIn } from './open-groups.ts';

const [claim] = inventedEvent.claims;
const [said] = inventedEvent.utterances;
const tellings = ['evening-post', 'river-mail'].map((article) => ({
	...claim!.tellings[0]!,
	article,
}));
const grouping = { confidence: 0.5, sure: true, reasons: [] };
const plain = { ...claim!, tellings, grouping, differences: [] };
const group = { ...plain, agreement: 'reworded' as const };
const conflict = { ...plain, agreement: 'conflicting' as const };
const confirmed = { ...conflict, confirmed: { by: 'Ann Ahl', since: [] } };
const unsure = { ...conflict, grouping: { ...grouping, sure: false } };
const unequal = {
	...group,
	grouping: unsure.grouping,
	differences: [differing('figure', [0, 1], tellings, ['six', 'seven'])],
};

test('counts what conflicts and nobody confirmed, what is unsure, and what may be one', () => {
	const [suggestion] = inventedEvent.suggestions;
	const event = {
		...inventedEvent,
		claims: [group, conflict, confirmed, unsure, unequal],
		utterances: [{ ...said!, agreement: 'conflicting' as const, grouping: null, differences: [] }],
		suggestions: suggestion ? [suggestion] : [],
	};
	expect(openIn(event)).toEqual({
		...{ conflictingClaims: 2, conflictingUtterances: 1 },
		...{ unsureGroups: 2, unequalGroups: 1, suggestions: event.suggestions.length },
	});
});

test('reads what the content holds, and leaves nothing open of an event that is not published', async () => {
	const place = await temporaryFolder({
		'content/events/harbour.json': JSON.stringify({ ...inventedEvent, suggestions: [] }),
	});
	const content = join(place, 'content');
	expect((await openGroups(content, 'harbour')).suggestions).toBe(0);
	expect(await openGroups(content, 'bridge')).toMatchObject({ unsureGroups: 0, unequalGroups: 0 });
});
