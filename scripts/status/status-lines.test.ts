import { expect, test } from 'vitest';
import { statusLines } from './status-lines.ts';

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
	const written = {
		...{ unappliedDecisions: [], unsignedReviews: [] },
		...{ lapsedReviews: [], outdatedExplainers: [] },
	};
	expect(statusLines([], written)).toEqual([]);
});
