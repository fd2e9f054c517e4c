import { expect, test } from 'vitest';
import { closeness } from './closeness.ts';

const content = 'We saw 12 cracks, the café’s owner said. · Ada Quill';

test.each([
	['saw 12 Cracks', 'exact'],
	['“cracks – the cafe’s”', 'exact'],
	['cracks saw', 'words'],
	['said Ada', 'words'],
	['we saw crack', 'close'],
	['12 cracks yesterday', 'close'],
])('%s is found %s', (query, near) => {
	expect(closeness(content, query)).toBe(near);
});
