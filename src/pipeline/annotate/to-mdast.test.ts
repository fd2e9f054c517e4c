import { expect, test } from 'vitest';
import hostileInputs from './fixtures/hostile-inputs.json' with { type: 'json' };
import { readMdx } from './read-mdx.ts';
import { toMdast } from './to-mdast.ts';
import { writeMdx } from './write-mdx.ts';

const sinks = hostileInputs.filter(({ kind }) => kind === 'sink').map(({ input }) => input);
const values = [...sinks, '&quot;', '&amp;amp;', '{`${1}`}', '\r\n\t', '\\n', '\'"', '/>'];

test.for(values.filter((value) => !value.includes('\0')))('an attribute keeps %j', (value) => {
	const block = { name: 'Paragraph' as const, attributes: { id: value }, children: ['words'] };
	expect(readMdx(writeMdx([toMdast(block)])).blocks).toEqual([block]);
});
