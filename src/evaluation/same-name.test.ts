import { expect, test } from 'vitest';
import { sameName } from './same-name.ts';

test.each([
	['the Port Office', 'Port Office of Arby', true],
	['Ada Quill’s', 'Ada Quill', true],
	['Quill', 'Ada Quill', false],
	['the', 'The', false],
	['Élan Óg', 'élan óg', true],
])('“%s” and “%s”: %s', (one, other, same) => {
	expect(sameName(one, other)).toBe(same);
});
