import { expect, test } from 'vitest';
import { decided, reasons } from './testing/decided-event.ts';

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

test('rename: the name of another speaker is refused, as there would be two of that name', () => {
	const after = decided({ rename: [{ speaker: 'bo-marl', name: 'Ada Quill', by: 'Ann Ahl' }] });
	expect(reasons(after)).toEqual([
		'rename: “Ada Quill” is the name of another speaker of this event, /speakers/ada-quill/, and a name makes no two speakers one. Where that speaker said the words of “bo-marl”, give them to the name with “attribute”, one for each quotation; where the two are namesakes, write a name that tells them apart.',
	]);
	expect(after.analysis).toEqual(decided({}).analysis);
});

test('rename: neither of two speakers gets a name that both are given', () => {
	const rename = ['bo-marl', 'ada-quill'].map((speaker) => ({
		...{ speaker, name: 'Joan Aldous', by: 'Ann Ahl' },
	}));
	const after = decided({ rename });
	expect(after.unfit).toHaveLength(2);
	expect(after.analysis).toEqual(decided({}).analysis);
});
