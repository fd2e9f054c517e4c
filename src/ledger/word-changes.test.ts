import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges } from './word-changes.ts';

test.each([
	['12 people were hurt', '14 people were hurt', 'figure', ['12', '14']],
	['twelve people were hurt', 'twenty people were hurt', 'figure', ['twelve', 'twenty']],
	['It cost $12', 'It cost 12', 'figure', ['$12', '12']],
	['It was -5 degrees', 'It was 5 degrees', 'figure', ['-5', '5']],
	['10² metres', '102 metres', 'figure', ['10²', '102']],
	['It cost ₩500', 'It cost ₹500', 'figure', ['₩500', '₹500']],
	['a 3/4 majority', 'a 3-4 majority', 'figure', ['3/4', '3-4']],
	['all members left', 'some members left', 'figure', ['all', 'some']],
	['Roe paid for it.', 'Roe paid for it?', 'certainty', ['', '?']],
	['they told us', 'they told US', 'name', ['us', 'US']],
	['The bridge is safe', 'The bridge is not safe', 'negation', ['', 'not']],
	['Roe can not say', 'Roe can say', 'negation', ['not', '']],
	['no-one was hurt', 'someone was hurt', 'negation', ['no-one', 'someone']],
	['No‑one was hurt', 'Anyone was hurt', 'negation', ['No-one', 'Anyone']],
	['The bridge will close', 'The bridge may close', 'certainty', ['will', 'may']],
	['Roe closed the bridge', 'Cole closed the bridge', 'name', ['Roe', 'Cole']],
	['he said it was shut', 'he denied it was shut', 'negation', ['said', 'denied']],
	['he said it was shut', 'he claimed it was shut', 'attribution', ['said', 'claimed']],
	['the old bridge', 'the ancient bridge', 'wording', ['old', 'ancient']],
	['the bridge was shut at dawn', 'the bridge was shut', 'boundary', ['at dawn', '']],
])('“%s” → “%s” is a change of %s', (before, after, kind, words) => {
	expect(wordChanges(before, after)).toEqual([{ kind, words }]);
});

test.each([
	['“Stop,” he said', '"stop" he said'],
	['The  bridge’s end', "the bridge's end."],
])('%s and %s are the same words', (before, after) => {
	expect(wordChanges(before, after)).toEqual([]);
});

test('a text is unchanged in itself, and any other words are a change', () => {
	const text = fc.array(fc.constantFrom('a', 'bridge', '12', 'not', 'Roe', 'may'), {
		minLength: 1,
	});
	fc.assert(
		fc.property(text, text, (one, other) => {
			const same = one.join(' ') === other.join(' ');
			expect(wordChanges(one.join(' '), other.join(' ')).length === 0).toBe(same);
		}),
		{ seed: 41 },
	);
});
