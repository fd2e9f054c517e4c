import { expect, test } from 'vitest';
import { detectAll } from './detect/detect-all.ts';
import { segmentArticle } from './segment/segment-article.ts';

/** The days that a sentence tells, in an article of 19 November 2025. */
function days(sentence: string): (string | null)[] {
	const text = `A pier closes\n\n${sentence}`;
	const article = segmentArticle({ file: 'a.txt', text });
	return detectAll(article, { path: 'a', published: '2025-11-19' }).dates.map(({ on }) => on);
}

test.each([
	['Lund says he warned the owner in January.', '2025-01'],
	['The engineer, who worked there until May, wrote to her.', '2025-05'],
	['In January, he was warned.', '2025-01'],
	['Last January it fell.', '2025-01'],
	['It was built in October.', '2025-10'],
	['He left on 5 December.', '2024-12-05'],
	['The trial is due in January.', '2026-01'],
	['The pier will open in May.', '2026-05'],
	['He said the trial on 5 December will be short.', '2025-12-05'],
	['The vote, on 5 December, is the first.', '2025-12-05'],
	['He died on 20 November, aged 80.', '2025-11-20'],
	['It fell in January 2024.', '2024-01'],
])('%s', (sentence, day) => {
	expect(days(sentence)).toEqual([day]);
});

test('a month that may be the last or the next is of no year', () => {
	expect(days('The council spoke of repairs: January, at the latest.')).toEqual([null]);
});
