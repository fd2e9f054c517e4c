import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlFaults } from './yaml-faults.ts';

/** Each fault with the words that begin where it is. */
function faultsIn(yaml: string): string[] {
	const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
	return yamlFaults(document, yaml).map(
		({ offset, why }) => `${yaml.slice(offset).split('\n')[0]!} ← ${why}`,
	);
}

test.each([
	[
		'a quotation mark that is open',
		'title: "Pier\ndate: 2025-03-03\nurl: y\n',
		'"Pier ← the quotation mark that opens here is never closed.',
	],
	[
		'a bracket that is open',
		'a: b\nauthors: [Ann,\n  Bo\ndate: x\n',
		'[Ann, ← the bracket that opens here is not closed.',
	],
	[
		'a bracket that is open to the end',
		'authors: [Ann, Bo\n',
		'[Ann, Bo ← the bracket that opens here is not closed.',
	],
	[
		'a mark that the next line closes',
		'title: "Pier\nby: "Ann"\n',
		'"Pier ← the quotation mark that opens here is never closed.',
	],
	[
		'words behind a mark',
		'title: "Shut" it is\nurl: y\n',
		'"Shut" it is ← words go on behind the quotation mark that closes. Put all of them in single quotation marks (\'…\'), or in double ones ("…") if they have an apostrophe.',
	],
	[
		'a key with an open mark',
		'url: y\n"title: Pier\ndate: x\n',
		'"title: Pier ← the quotation mark that opens here is never closed.',
	],
	[
		'a line that is set in',
		'title: Pier\n   date: x\nurl: y\n',
		'date: x ← this line is set in otherwise than the key above it. Let both begin in the same column.',
	],
	[
		'a line that is set in too little',
		'confirm:\n  - id: x\n   words: y\n',
		'words: y ← this line is set in otherwise than the key above it. Let both begin in the same column.',
	],
	[
		'a colon',
		'title: Pier: shut\nurl: y\n',
		'Pier: shut ← where words have a colon, put all of them in quotation marks.',
	],
	[
		'a key without its colon',
		'title: Pier\ndate 2025\nurl: x\n',
		'date 2025 ← a key has a colon and a space behind it, as in “title: Pier reopens”.',
	],
	[
		'a key without its space',
		'url: x\ntitle:Pier\n',
		'title:Pier ← a key has a colon and a space behind it, as in “title: Pier reopens”.',
	],
	['a tab', 'title: x\n\tdate: x\n', '\tdate: x ← begin the line with spaces, not with a tab.'],
	[
		'a sign of its own',
		'title: x\nby: @roe\n',
		'@roe ← words can’t begin with @ here. Put them in quotation marks.',
	],
	[
		'a key twice',
		'title: x\ntitle: y\n',
		'title: y ← this key is there already. Keep one of the two.',
	],
])('tells of %s where it is', (_, yaml, fault) => {
	expect(faultsIn(yaml)).toEqual([fault]);
});

test('what is well has none', () => {
	expect(faultsIn('title: "Pier: shut"\nauthors: [Ann, Bo]\n')).toEqual([]);
});
