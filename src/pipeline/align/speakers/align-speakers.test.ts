import { expect, test } from 'vitest';
import { alignEvent } from '../align-event.ts';
import { readingOf } from '../testing/reading-of.ts';

const facts = { id: 'e', records: new Map(), hashes: new Map() };
const words = 'We were never told that the bridge could not carry trains';

function speakersOf(descriptions: readonly string[], said: (at: number) => string): string[] {
	const readings = descriptions.map((name, at) =>
		readingOf({ file: `${at}.txt`, lines: [`“${said(at)},” was heard.`], speakers: [name] }),
	);
	return alignEvent(facts, readings).speakers.map(({ name }) => name);
}

test('equal descriptions that share an utterance are one speaker', () => {
	const described = ['a senior railway official', 'the railway official'];
	expect(speakersOf(described, () => words)).toEqual(['senior railway official']);
});

test('descriptions by one role are one speaker where they say the same words', () => {
	expect(speakersOf(['an official', 'a senior railway official'], () => words)).toEqual([
		'senior railway official',
	]);
});

test('equal descriptions that say different things stay apart', () => {
	const said = ['Tickets cost nothing', 'Cattle crossed the northern meadow'];
	expect(speakersOf(['a railway official', 'a railway official'], (at) => said[at]!)).toHaveLength(
		2,
	);
});

test('who speaks for somebody is not called by their name', () => {
	const names = ['Mayor Ann Roe', 'a spokesman for Mayor Ann Roe'];
	const said = ['Tickets cost nothing', 'Cattle crossed the northern meadow'];
	expect(speakersOf(names, (at) => said[at]!)).toEqual(['Ann Roe', 'spokesman for Mayor Ann Roe']);
});

test('who is but described is nobody who says something with a few of the same words', () => {
	const names = ['Oksana Beliak', 'the social democrat'];
	const said = [
		'We have nothing to fear or to hide from anybody, they may come and count our boats',
		'Anyone who has nothing to hide will let the inspectors in',
	];
	expect(speakersOf(names, (at) => said[at]!)).toHaveLength(2);
});
