import { expect, test, vi } from 'vitest';
import { scoredOnce } from './scored-once.ts';

test('scores each pair once, in either order', () => {
	const score = vi.fn((a: string, b: string) => a.length / b.length);
	const once = scoredOnce(score);
	const asked = [once('ab', 'c'), once('ab', 'c'), once('c', 'ab'), once('c', 'ab')];
	expect(asked).toEqual([2, 2, 0.5, 0.5]);
	expect(score.mock.calls).toEqual([
		['ab', 'c'],
		['c', 'ab'],
	]);
});
