import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test('shows words in quotation marks', () => {
	expect(quoted('The quay is shut.')).toBe('“The quay is shut.”');
	expect(quoted('x'.repeat(160))).toBe(`“${'x'.repeat(160)}”`);
});

test('cuts long words', () => {
	expect(quoted('x'.repeat(161))).toBe(`“${'x'.repeat(160)}…”`);
});

test('parts no sign of two code units', () => {
	expect(quoted(`${'x'.repeat(159)}🌉 shut`)).toBe(`“${'x'.repeat(159)}…”`);
});
