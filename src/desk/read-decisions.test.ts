import { expect, test } from 'vitest';
import { noDecisions } from '../model/decisions.ts';
import { reported } from '../model/testing/reported.ts';
import { readDecisions } from './read-decisions.ts';

const path = 'content/decisions/harbour.yaml';

function reportOn(text: string): string {
	return reported(readDecisions({ path, text }).findings);
}

test('reads what was decided, and on which words', () => {
	const text = 'confirm:\n  - id: b2c3d4f\n    words: The quay is shut.\n    by: Ann Ahl\n';
	expect(readDecisions({ path, text }).value?.confirm).toEqual([
		{ id: 'b2c3d4f', words: 'The quay is shut.', by: 'Ann Ahl' },
	]);
});

test('reads on which day it was decided', () => {
	const text = 'title:\n  - title: The fall of the pier\n    by: Ann Ahl\n    date: 2025-03-03\n';
	expect(readDecisions({ path, text }).value?.title[0]?.date).toBe('2025-03-03');
	expect(reportOn(text.replace('03-03', '02-30'))).toContain(
		'“date” must be a day written like 2024-10-31.',
	);
});

test('takes an empty file for no decisions', () => {
	expect(readDecisions({ path, text: '# none yet\n' })).toEqual({
		value: noDecisions,
		findings: [],
	});
});

test('points at the entry of a list, and says what it lacks', () => {
	expect(reportOn('confirm:\n  - id: b2c3d4f\n    words: The quay is shut.\n'))
		.toMatchInlineSnapshot(`
			"content/decisions/harbour.yaml:2:5 error [decision]
			  This entry of “confirm” lacks “by”: it must be the name of who decided. Nothing of the event is written until this is mended.
			    - id: b2c3d4f"
		`);
});

test('says once of an entry which keys it lacks, and of a wrong key only what is meant', () => {
	expect(reportOn('exclude:\n  - id: b2c3d4f\n  - id: c2c3d4f\n    wrods: Shut.\n    by: Ann\n'))
		.toMatchInlineSnapshot(`
		"content/decisions/harbour.yaml:2:5 error [decision]
		  This entry of “exclude” lacks “words”, “by” and “reason”. “words” must be the words that were decided on, as its page shows them. “by” must be the name of who decided. “reason” must say why. Nothing of the event is written until this is mended.
		    - id: b2c3d4f
		content/decisions/harbour.yaml:3:5 error [decision]
		  This entry of “exclude” lacks “reason”: it must say why. Nothing of the event is written until this is mended.
		    - id: c2c3d4f
		content/decisions/harbour.yaml:4:5 error [decision]
		  “wrods” is not a key of “exclude”; these are: id, words, by, date, reason. Did you mean “words”? Nothing of the event is written until this is mended.
		      wrods: Shut."
	`);
});

test('says which keys an entry has, where it is a word alone', () => {
	expect(reportOn('title:\n  - The fall of the pier\n')).toMatchInlineSnapshot(`
		"content/decisions/harbour.yaml:2:5 error [decision]
		  An entry of “title” has its keys on lines of their own: title, by, date. Nothing of the event is written until this is mended.
		    - The fall of the pier"
	`);
});

test('names a key that an entry does not have, and those it may have', () => {
	expect(
		reportOn(
			'exclude:\n  - id: b2c3d4f\n    words: Shut.\n    by: Ann\n    reason: A caption.\n    becuase: x\n',
		),
	).toMatchInlineSnapshot(`
		"content/decisions/harbour.yaml:6:5 error [decision]
		  “becuase” is not a key of “exclude”; these are: id, words, by, date, reason. Nothing of the event is written until this is mended.
		      becuase: x"
	`);
});

test('says what an id looks like', () => {
	expect(reportOn('withdraw:\n  - id: /c/b2c3d4f/\n    reason: A court said so.\n'))
		.toMatchInlineSnapshot(`
		"content/decisions/harbour.yaml:2:5 error [decision]
		  “id” must be the id of a claim or a quotation, as in the address of its page; put it in quotation marks if it is a number. Nothing of the event is written until this is mended.
		    - id: /c/b2c3d4f/"
	`);
});

test('says that a list was meant', () => {
	expect(reportOn('merge: b2c3d4f\n')).toMatchInlineSnapshot(`
		"content/decisions/harbour.yaml:1:1 error [decision]
		  “merge” must be a list; each item begins with a dash. Nothing of the event is written until this is mended.
		  merge: b2c3d4f"
	`);
});
