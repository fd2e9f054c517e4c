import { expect, test } from 'vitest';
import { alignEvent } from '../align-event.ts';
import { readingOf } from '../testing/reading-of.ts';

const facts = { id: 'e', records: new Map(), hashes: new Map() };
const words = 'We were never told that the bridge could not carry trains';

/** The speaker's name that each article's quotation of the same words leads to. */
function speakersOf(names: readonly string[]): (string | undefined)[] {
	const readings = names.map((name, at) =>
		readingOf({ file: `${at}.txt`, lines: [`“${words},” was heard.`], speakers: [name] }),
	);
	const { articles, speakers } = alignEvent(facts, readings);
	return articles.map(({ quotations }) => {
		const id = quotations[0]?.speaker?.speaker;
		return speakers.find((speaker) => speaker.id === id)?.name;
	});
}

test('a country leads to the envoy who is reported to have spoken for it', () => {
	expect(speakersOf(['Norvalia', 'a Norvalian envoy'])).toEqual([
		'Norvalian envoy',
		'Norvalian envoy',
	]);
});

test('a country that several may have spoken for stays itself', () => {
	const names = ['Norvalia', 'a Norvalian envoy', 'the Norvalian minister'];
	expect(speakersOf(names)[0]).toBe('Norvalia');
});

test('another country is not the envoy', () => {
	expect(speakersOf(['Eastmark', 'a Norvalian envoy'])[0]).toBe('Eastmark');
});

/** Who is known to speak where the full name stands in another article only. */
function speakersWith(names: readonly string[], fullName: string): string[] {
	const said = names.map((name, at) =>
		readingOf({ file: `${at}.txt`, lines: [`“${words},” was heard.`], speakers: [name] }),
	);
	const greeting = { file: '9.txt', lines: ['“Good morning,” was heard.'], speakers: [fullName] };
	return alignEvent(facts, [...said, readingOf(greeting)]).speakers.map(({ name }) => name);
}

test('a judge is whom another wording names by a surname, if an article has the full name', () => {
	expect(speakersWith(['a judge', 'Ostrow'], 'Mara Ostrow')).toEqual(['Mara Ostrow']);
});

test('a nurse is no firm, though it too has a longer name', () => {
	expect(speakersWith(['a nurse', 'Arby'], 'Arby Works')).toContain('nurse');
});
