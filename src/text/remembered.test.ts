import { expect, test } from 'vitest';
import { remembered, rememberedOf } from './remembered.ts';

function counted(limit?: number) {
	const asked: string[] = [];
	const of = (text: string) => {
		asked.push(text);
		return text.length || undefined;
	};
	return { asked, length: remembered(of, limit) };
}

test('a text is reckoned once, whatever comes of it', () => {
	const { asked, length } = counted();
	expect(['one', '', 'three', 'one', ''].map(length)).toEqual([3, undefined, 5, 3, undefined]);
	expect(asked).toEqual(['one', '', 'three']);
});

test('with more texts than it may keep it forgets all, and gives the same', () => {
	const { asked, length } = counted(2);
	expect(['one', 'two', 'three', 'one'].map(length)).toEqual([3, 3, 5, 3]);
	expect(asked).toEqual(['one', 'two', 'three', 'one']);
});

test('a thing is looked at once, and its like anew', () => {
	const asked: object[] = [];
	const length = rememberedOf((thing: string[]) => {
		asked.push(thing);
		return thing.length || undefined;
	});
	const [none, one] = [[], ['a']];
	expect([none, one, none, one, ['a']].map(length)).toEqual([undefined, 1, undefined, 1, 1]);
	expect(asked).toEqual([none, one, ['a']]);
});
