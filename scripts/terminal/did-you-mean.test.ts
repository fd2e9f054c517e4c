import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

test('names the one that was meant', () => {
	expect(didYouMean('harbor', ['pier', 'harbour'])).toBe(' Did you mean “harbour”?');
});

test('lists what there is where none is close', () => {
	expect(didYouMean('election', ['pier', 'harbour'])).toBe(' There are: pier, harbour.');
});

test('lists no more than anybody reads', () => {
	const names = Array.from({ length: 40 }, (_, index) => `event-number-${index}`);
	expect(didYouMean('x', names)).toMatch(/ event-number-9, …\.$/);
});

test('says nothing where there is nothing', () => {
	expect(didYouMean('x', [])).toBe('');
});
