import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function written(isTTY: boolean): string {
	let text = '';
	const progress = createProgress({ isTTY, write: (chunk: string) => Boolean((text += chunk)) });
	progress.step('Reading harbour (1 of 2)');
	progress.step('Reading \u001b[2J (2 of 2)');
	progress.clear();
	return text;
}

test('writes plain lines where nobody looks on', () => {
	expect(written(false)).toBe('Reading harbour (1 of 2)\nReading \\x1b[2J (2 of 2)\n');
});

test('writes each step over the one before on a terminal, and leaves nothing', () => {
	const erase = '\r\u001b[K';
	expect(written(true)).toBe(
		`${erase}Reading harbour (1 of 2)${erase}Reading \\x1b[2J (2 of 2)${erase}`,
	);
});
