import { expect, test } from 'vitest';
import { lastOf } from './last-of.ts';

const a = { id: 'a', into: 'b' };
const b = { id: 'b', into: 'c' };
const c: { id: string; into?: string } = { id: 'c' };

function byId(...all: (typeof c)[]) {
	return new Map(all.map((one) => [one.id, one]));
}

test('follows one merge after another to the last', () => {
	expect(lastOf(a, byId(a, b, c))).toBe(c);
	expect(lastOf(b, byId(a, b, c))).toBe(c);
});

test('gives what was not merged as it is', () => {
	expect(lastOf(c, byId(a, b, c))).toBe(c);
});

test('stops at the last that is found', () => {
	expect(lastOf(a, byId(a, b))).toBe(b);
	expect(lastOf(a, byId(a))).toBe(a);
});

test('comes to an end in a circle', () => {
	const back = { id: 'c', into: 'a' };
	expect(lastOf<typeof c>(a, byId(a, b, back))).toBe(back);
});
