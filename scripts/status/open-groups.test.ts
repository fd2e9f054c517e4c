import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openGroups } from './open-groups.ts';

const group = { agreement: 'reworded', grouping: { sure: true } };
const conflict = { ...group, agreement: 'conflicting' };
const confirmed = { ...conflict, confirmed: { by: 'Ann Ahl', since: [] } };
const unsure = { ...conflict, grouping: { sure: false } };

async function openGroupsOf(event: object, slug = 'harbour') {
	const place = await temporaryFolder({ 'content/events/harbour.json': JSON.stringify(event) });
	return openGroups(join(place, 'content'), slug);
}

test('counts what conflicts and nobody confirmed, what is unsure, and what may be one', async () => {
	const event = {
		claims: [group, conflict, confirmed, unsure],
		utterances: [{ ...conflict, grouping: null }, group],
		suggestions: [{}],
	};
	expect(await openGroupsOf(event)).toEqual({
		...{ conflictingClaims: 2, conflictingUtterances: 1 },
		...{ unsureGroups: 1, suggestions: 1 },
	});
});

test('an event that is not published leaves nothing open', async () => {
	const nothing = {
		...{ conflictingClaims: 0, conflictingUtterances: 0 },
		...{ unsureGroups: 0, suggestions: 0 },
	};
	expect(await openGroupsOf({}, 'bridge')).toEqual(nothing);
});
