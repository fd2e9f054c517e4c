import { expect, test } from 'vitest';
import type { EventStatus } from './event-status.ts';
import { statusLines } from './status-lines.ts';

const nothingWritten = {
	...{ unappliedDecisions: [], unsignedReviews: [] },
	...{ lapsedReviews: [], outdatedExplainers: [] },
};

const harbourWith = (
	waiting: Pick<EventStatus['waiting'], 'conflictingClaims' | 'conflictingUtterances'>,
): EventStatus => ({
	event: 'harbour',
	...{ new: [], changed: [], gone: [], refused: [], stale: [] },
	waiting: { changedWords: 0, unsureGroups: 0, unequalGroups: 0, suggestions: 0, ...waiting },
});

test('names what people wrote and should look at again, by kind', () => {
	const written = {
		unappliedDecisions: ['content/decisions/harbour.yaml:6'],
		unsignedReviews: ['content/reviews/b2c3d4f.mdx'],
		lapsedReviews: ['content/reviews/c2c3d4f.mdx'],
		outdatedExplainers: ['content/explainers/why.mdx'],
	};
	expect(statusLines([], written)).toEqual([
		'decisions',
		'  unapplied content/decisions/harbour.yaml:6',
		'',
		'reviews',
		'  unsigned  content/reviews/b2c3d4f.mdx',
		'  lapsed    content/reviews/c2c3d4f.mdx',
		'',
		'explainers',
		'  outdated  content/explainers/why.mdx',
		'',
	]);
});

test('says nothing where nobody wrote anything', () => {
	expect(statusLines([], nothingWritten)).toEqual([]);
});

test('groups with unequal figures are told before those that are but unsure', () => {
	const { waiting, ...event } = harbourWith({ conflictingClaims: 0, conflictingUtterances: 0 });
	const counts = { ...waiting, unsureGroups: 3, unequalGroups: 1 };
	expect(statusLines([{ ...event, waiting: counts }], nothingWritten).slice(1, 3)).toEqual([
		'  look at   1 group that readers may see as one, with unequal figures: npx variorum desk',
		'  look at   3 groups marked “grouped automatically, unsure”: npx variorum desk',
	]);
});

test.each([
	[2, 1, ['  look at   2 claims and 1 quotation in conflict: npx variorum desk']],
	[0, 3, ['  look at   3 quotations in conflict: npx variorum desk']],
	[0, 0, ['  all is published as it should be']],
])('counts %i claims and %i quotations in conflict', (claims, utterances, lines) => {
	const event = harbourWith({ conflictingClaims: claims, conflictingUtterances: utterances });
	expect(statusLines([event], nothingWritten)).toEqual(['harbour', ...lines, '']);
});
