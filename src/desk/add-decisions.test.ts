import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDecisions } from '../model/decisions.ts';
import { reported } from '../model/testing/reported.ts';
import { addDecisions } from './add-decisions.ts';
import { readDecisions } from './read-decisions.ts';

const path = 'content/decisions/harbour.yaml';
const shut = {
	key: 'confirm',
	is: { id: 'b2c3d4f', words: 'The quay is shut.', by: 'Ann Ahl' },
} as const;

const added = (text: string) => addDecisions({ path, text }, [shut]).value;

test('begins a file with the schema that editors check it by', () => {
	expect(added('')).toMatchInlineSnapshot(`
		"# yaml-language-server: $schema=../schemas/decisions.json

		confirm:
		  - id: b2c3d4f
		    words: The quay is shut.
		    by: Ann Ahl
		"
	`);
});

test('keeps the comments, the order and the empty lines of a file', () => {
	const text = `# Decided on Mondays.
merge:
  # these are one
  - ids: [c2c3d4f, d2c3d4f] # the first one stays
    words: ["The pier: shut", 'The pier is shut.']
    by: Ben Bo

# Right as they are:
confirm:
  - id: g2c3d4f
    # asked the harbour office
    words: Forty planks were torn away, and nobody knew where they had gone when the morning came to the quay.
    by: Ann Ahl

  - { id: f2c3d4f, words: Open., by: Ann }
exclude: []

# The end.
`;
	const entry = '  - id: b2c3d4f\n    words: The quay is shut.\n    by: Ann Ahl\n';
	const now = added(text)!;
	expect(now).toContain(entry);
	expect(
		now
			.replace(entry, '')
			.replace('{id: f2c3d4f, words: Open., by: Ann}', '{ id: f2c3d4f, words: Open., by: Ann }'),
	).toBe(text);
});

test('fills a list that is empty', () => {
	const entry = '\n  - id: b2c3d4f\n    words: The quay is shut.\n    by: Ann Ahl\n';
	expect(added('confirm: []\n')).toBe(`confirm:${entry}`);
});

test('leaves dashes and line ends as they are', () => {
	const text = 'confirm:\r\n- id: g2c3d4f\r\n  words: Open.\r\n  by: Ann\r\n';
	expect(added(text)).toBe(
		`${text}- id: b2c3d4f\r\n  words: The quay is shut.\r\n  by: Ann Ahl\r\n`,
	);
});

test('writes an id that looks like a number as what it is', () => {
	const is = { ...shut.is, id: '1234567' };
	const { value } = addDecisions({ path, text: '' }, [{ key: 'confirm', is }]);
	expect(value).toContain('id: "1234567"');
});

test('refuses to add to a file that can’t be read', () => {
	const { value, findings } = addDecisions({ path, text: 'confirm: {\n' }, [shut]);
	expect(value).toBeUndefined();
	expect(reported(findings)).toContain('content/decisions/harbour.yaml:1:10 error [decision]');
});

test('refuses to write what would not be read', () => {
	const { value, findings } = addDecisions({ path, text: '' }, [
		{ key: 'confirm', is: { ...shut.is, by: ' ' } },
	]);
	expect(value).toBeUndefined();
	expect(reported(findings)).toContain('“by” must be the name of who decided');
});

test('whatever the words are, they are read back as they were, beside those from before', () => {
	const filled = fc
		.string({ unit: 'grapheme', minLength: 1 })
		.filter((words) => words === words.trim() && words !== '');
	fc.assert(
		fc.property(filled, filled, (words, by) => {
			const is = { id: '1234567', words, by };
			const { value } = addDecisions({ path, text: added('')! }, [{ key: 'confirm', is }]);
			const read = readDecisions({ path, text: value! });
			expect(read.value).toEqual({ ...noDecisions, confirm: [shut.is, is] });
		}),
	);
});
