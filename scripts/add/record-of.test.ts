import { expect, test } from 'vitest';
import { recordOf } from './record-of.ts';

const english =
	'The south pier reopened on Tuesday, the ferry company said, after nine weeks in which no boat could land, and many people had lost their work.';
const french =
	'Le pont du port sera fermé pendant un an, a déclaré lundi la ministre des transports. «Nous n’avons pas le choix», a-t-elle dit aux journalistes.';

test.each([
	['en-GB', english, 'en-GB'],
	['fr', 'Un mot.', 'fr'],
	['en', french, undefined],
	['fr', english, undefined],
])('a page that says %s of “%s” is recorded as %s', (language, text, recorded) => {
	expect(recordOf({ language }, {}, text).language).toBe(recorded);
});

test('an editor’s word on the language counts more than all', () => {
	expect(recordOf({ language: 'en' }, { language: 'en' }, french)).toEqual({ language: 'en' });
});
