import { expect, test } from 'vitest';
import { decided } from './testing/decided-event.ts';

test('title: the event is called as decided, and keeps its address', () => {
	const before = decided({}).analysis;
	const { analysis } = decided({ title: [{ title: 'Cracks in the bridge', by: 'Ann Ahl' }] });
	expect(analysis).toEqual({ ...before, title: 'Cracks in the bridge' });
});

test('rename: a speaker is called as decided, and keeps the address', () => {
	const rename = [{ speaker: 'ada-quill', name: 'Ada M. Quill', by: 'Ann Ahl' }];
	const { analysis } = decided({ rename });
	expect(analysis.speakers.find(({ id }) => id === 'ada-quill')).toEqual({
		id: 'ada-quill',
		name: 'Ada M. Quill',
		named: { by: 'Ann Ahl' },
		aliases: ['Ada Quill', 'Quill'],
	});
});
