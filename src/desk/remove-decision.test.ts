import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reported } from '../model/testing/reported.ts';
import { addDecisions, type NewDecision } from './add-decisions.ts';
import { removeDecision } from './remove-decision.ts';

const path = 'content/decisions/harbour.yaml';
const confirmed = (id: string, words: string): NewDecision => ({
	key: 'confirm',
	is: { id, words, by: 'Ann Ahl' },
});

const without = (text: string, decision: NewDecision) =>
	removeDecision({ path, text }, decision).value;

const text = `# Decided on Mondays.
merge:
  # these are one
  - ids: [c2c3d4f, d2c3d4f] # the first one stays
    words: ["The pier: shut", 'The pier is shut.']
    by: Ben Bo

# Right as they are:
confirm:
  - id: b2c3d4f
    # asked the harbour office
    words: The quay is shut.
    by: Ann Ahl

  # seen on the spot
  - id: d2c3d4f
    words: The pier is gone, and nobody knew where it had gone when the morning came to the quay of the old harbour.
    by: Ann Ahl
  # asked by phone
  - id: f2c3d4f
    words: Open.
    by: Ann Ahl
exclude: []

# The end.
`;

test('takes out an entry, and leaves all that stands around it', () => {
	const gone = `  - id: b2c3d4f
    # asked the harbour office
    words: The quay is shut.
    by: Ann Ahl

`;
	expect(without(text, confirmed('b2c3d4f', 'The quay is shut.'))).toBe(text.replace(gone, ''));
});

test('keeps the comment above it, which may be on others', () => {
	const now = without(text, confirmed('f2c3d4f', 'Open.'))!;
	for (const comment of text.match(/# .*/gu)!) expect(now).toContain(comment);
	expect(now).not.toContain('f2c3d4f');
});

test('leaves a list without its last entry', () => {
	const one = 'confirm: # by phone\n  - id: b2c3d4f\n    words: Shut.\n    by: Ann Ahl\n';
	expect(without(one, confirmed('b2c3d4f', 'Shut.'))).toMatchInlineSnapshot(`
		"confirm:
		  # by phone
		  []
		"
	`);
});

test('finds nothing where it is another one by now', () => {
	expect(without(text, confirmed('b2c3d4f', 'The quay is open.'))).toBeNull();
	expect(without('', confirmed('b2c3d4f', 'The quay is open.'))).toBeNull();
});

test('touches no file that can’t be read', () => {
	const { value, findings } = removeDecision(
		{ path, text: 'confirm: {\n' },
		confirmed('b2c3d4f', 'Shut.'),
	);
	expect(value).toBeUndefined();
	expect(reported(findings)).toContain('content/decisions/harbour.yaml:1:10 error [decision]');
});

test('whatever the words are, what was added can be taken out again', () => {
	const filled = fc
		.string({ unit: 'grapheme', minLength: 1 })
		.filter((words) => words === words.trim() && words !== '');
	fc.assert(
		fc.property(filled, (words) => {
			const decision = confirmed('1234567', words);
			const { value } = addDecisions({ path, text }, [decision]);
			expect(without(value!, decision)).toBe(addDecisions({ path, text }, []).value);
		}),
	);
});
