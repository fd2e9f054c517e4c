import { expect, test } from 'vitest';
import { cueVerbs } from './cue-verbs.ts';

test.each([
	['admitted', 'admit'],
	['concurring', 'concur'],
	['agreeing', 'agree'],
	['guaranteed', 'guarantee'],
	['denies', 'deny'],
	['said', 'say'],
])('“%s” is a form of “%s”', (form, lemma) => {
	expect(cueVerbs.get(form)).toBe(lemma);
});
