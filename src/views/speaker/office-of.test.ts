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
	['” the |harbour pilot Bo Lind| said.', 'harbour pilot'],
	['” said |Mr Bo Lind|, who left.', null],
	['” said |Harbour pilot Cllr Bo Lind|.', 'Harbour pilot'],
	['” said |Ann Roe and Bo Lind|.', null],
	['” |he| said, a day later.', null],
	['” said |Bo Lind|, the day after the crash.', null],
	['” said |Bo Lind|, a day after he was freed.', null],
	['” said |Bo Lind|, the first time he spoke.', null],
	['” said |Bo Lind|, an hour before he died.', null],
	['” said |Bo Lind|, a man accused of murder.', null],
	['” said |Bo Lind|, a teacher charged with theft.', null],
	['” said |Bo Lind|, the teacher, and a nurse.', null],
	['” When he met |Bo Lind|, the mayor of Orrin was ill.', null],
	['” According to |Bo Lind|, the bridge was unsafe.', null],
	['” According to |Bo Lind|, the mayor of Orrin.', null],
	['” |Fuming Bo Lind| said.', null],
	['” |Defending Bo Lind| said.', null],
	['” |First Minister Bo Lind| said.', 'First Minister'],
	['” the |child killer Bo Lind| said.', null],
	['” the |disgraced minister Bo Lind| said.', null],
])('%s', (words, office) => {
	expect(officeIn(words)).toBe(office);
});

test('else a description by which an article calls them', () => {
	expect(officeIn('” said |Bo Lind|.', ['Lind', 'my boss', 'ferry pilot'])).toBe('ferry pilot');
});

test.each(['child killer', 'man accused of murder', 'drug dealer', 'bridge'])(
	'a page calls nobody “%s”',
	(alias) => {
		expect(officeIn('” said |Bo Lind|.', ['Lind', alias])).toBeNull();
	},
);
