import { expect, test } from 'vitest';
import { captionsAsBefore } from './captions-as-before.ts';

test.each([
	['a caption that was not marked stays so', ['Caption: A pier.', 'Text.'], ['A pier.', 'Text.']],
	['a caption that was marked stays so', ['A pier.', 'Text.'], ['Caption: A pier.', 'Text.']],
	['a caption stays in its lines', ['Caption: A pier. Photo: Bo'], ['A pier.', 'Photo: Bo']],
	['its last lines are those of the text', ['Text.', 'Caption: A b'], ['Text.', 'A', 'b']],
])('%s', (_, lines, before) => {
	expect(captionsAsBefore(lines, before)).toEqual(before);
});

test('another caption is marked, and other words are other words', () => {
	const lines = ['Caption: A ferry.', 'Text, new.', 'Caption: A pier'];
	expect(captionsAsBefore(lines, ['A pier.', 'Text.', 'A pier', 'A pier and more.'])).toEqual([
		'Caption: A ferry.',
		'Text, new.',
		'A pier',
	]);
});

test.each([
	['the title', ['Storm hits pier', 'x'], ['Storm hits pier', 'Caption: Storm hits pier', 'x']],
	['a caption before', ['A pier.', 'x'], ['A pier.', 'x', 'Caption: A pier.']],
	['lines before', ['A', 'b'], ['A', 'b', 'Caption: A b']],
])('a new caption with the words of %s is marked', (_, before, lines) => {
	expect(captionsAsBefore(lines, before)).toEqual(lines);
});
