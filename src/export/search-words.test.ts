import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

const recordOf = (...lines: string[]) => ({
	meta: {
		title: '',
		kind: 'claim' as const,
		lines: lines.map((words) => ({ words, outlets: [] })),
	},
});

test('words come by how often they are published, as they are mostly written', () => {
	const records = [recordOf('The Bridge', 'Quill saw cracks'), recordOf('the bridge', 'a bridge')];
	expect(searchWords(records)).toEqual(['bridge', 'Quill', 'The', 'a', 'cracks', 'saw']);
});
