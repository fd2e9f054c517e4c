import { expect, test } from 'vitest';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { officeOf } from './office-of.ts';

const [said] = inventedEvent.utterances;
const [first] = said!.wordings;

/** What Bo Lind is called where an article says who spoke in these words; the name stands between bars. */
function officeIn(suffix: string, aliases: readonly string[] = []): string | null {
	const [before, name, after] = suffix.split('|');
	const start = first!.end + before!.length;
	const wording = { ...first!, suffix: before! + name! + after! };
	const [post, ...others] = inventedEvent.articles;
	const quotations = post!.quotations.map((each) => ({
		...each,
		speaker: {
			...each.speaker!,
			speaker: 'bo-lind',
			mention: { start, end: start + name!.length },
		},
	}));
	const speaker = { id: 'bo-lind', name: 'Bo Lind', aliases: [...aliases] };
	const index = indexEvent({
		...inventedEvent,
		claims: [],
		speakers: [speaker],
		utterances: [{ ...said!, wordings: [wording] }],
		articles: [{ ...post!, quotations }, ...others],
	});
	return officeOf(index, speaker);
}

test.each([
	['” said |Bo Lind|, a teacher at the school, on Monday.', 'a teacher at the school'],
	['” said |Bo Lind|, 58, the former mayor.', '58, the former mayor'],
	['” the |harbour master Bo Lind| said.', 'harbour master'],
	['” said |Mr Bo Lind|, who left.', null],
	['” said |Harbour master Cllr Bo Lind|.', 'Harbour master'],
	['” said |Ann Roe and Bo Lind|.', null],
	['” |he| said, a day later.', null],
])('%s', (words, office) => {
	expect(officeIn(words)).toBe(office);
});

test('else a description by which an article calls them', () => {
	expect(officeIn('” said |Bo Lind|.', ['Lind', 'my boss', 'ferry pilot'])).toBe('ferry pilot');
});
