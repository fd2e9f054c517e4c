import { expect, test } from 'vitest';
import { missingFrom } from './missing-from.ts';
import { publishEvent } from './publish-event.ts';
import { analysisOf } from './testing/analysis-of.ts';

const claims = [[['a.txt', 'The ferry sank.'] as const]];
const { analysis, ledger } = publishEvent(analysisOf({ claims, speakers: ['Ann Roe'] }), {
	own: null,
	others: [],
});

test('a ledger holds all that was published with it', () => {
	expect(missingFrom(ledger, analysis)).toEqual([]);
});

test('names what a cut ledger lacks', () => {
	const slugs = ledger.slugs.filter(({ kind }) => kind !== 'speaker');
	expect(missingFrom({ ...ledger, slugs, entries: [] }, analysis)).toEqual([
		'the speaker “ann-roe”',
		`the claim “${analysis.claims[0]!.id}”`,
	]);
});
