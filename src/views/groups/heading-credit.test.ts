import { expect, test } from 'vitest';
import { inventedEvent } from '../testing/invented-event.ts';
import { indexEvent } from '../event/event-index.ts';
import { creditLine, headingCredit } from './heading-credit.ts';

const index = indexEvent(inventedEvent);
const [first] = inventedEvent.utterances[0]!.wordings;

/** What is credited with the first of such words, each with its article. */
function credit(...quoted: (readonly [article: string, exact: string])[]) {
	const wordings = quoted.map(([article, exact]) => ({ ...first!, article, exact }));
	return headingCredit(index, wordings);
}

test('credits with the words of the heading only who prints them', () => {
	expect(
		credit(
			['evening-post', 'I have been called worse'],
			['river-mail', '“A signature is a signature.”'],
		),
	).toEqual({ printed: ['Evening Post'], otherwise: ['River Mail'] });
});

test.each([
	['with other marks and capitals', ['“We saw – 12 cracks!”']],
	['with more around them', ['Then we saw 12 cracks in it']],
	['with a cue in their midst', ['we saw,', '12 cracks']],
])('finds the words %s', (_, quoted) => {
	const others = quoted.map((exact) => ['river-mail', exact] as const);
	expect(credit(['evening-post', 'we saw 12 cracks,'], ...others).otherwise).toEqual([]);
});

test('takes neither a part nor a longer word for the words', () => {
	const { otherwise } = credit(
		['evening-post', 'we saw a crack'],
		['river-mail', 'saw a crack'],
		['hill-echo', 'we saw a cracked bridge'],
	);
	expect(otherwise).toEqual(['River Mail', 'hill-echo.txt']);
});

test('tells both in one line', () => {
	const printed = ['Evening Post'];
	expect(creditLine({ printed, otherwise: [] })).toBe('Evening Post');
	expect(creditLine({ printed, otherwise: ['River Mail'] })).toBe(
		'Evening Post; in part or in other words in River Mail',
	);
});
