import { expect, test } from 'vitest';
import { ledgerEntry } from '../../model/ledger.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { changeViews, whatChanged } from './what-changed.ts';

const anchors = [{ article: 'river-mail', exact: 'We saw 15 cracks', occurrence: 1 }];
const words = 'We saw 15 cracks';

/** A quotation whose last change was of this, with its words and its speaker before. */
function entry(change: [string, string], before: { words: string; speaker: string }) {
	const changed = [{ kind: 'attribution', words: change }];
	const former = [{ ...before, anchors, changed }];
	const said = { id: '3bcdfgh', kind: 'utterance', state: 'live', words, speaker: 'ada-quill' };
	return ledgerEntry.parse({ ...said, anchors, former });
}

const another = entry(['harbour-master', 'ada-quill'], { words, speaker: 'harbour-master' });

test('says who is named as speaker by name, where the words stayed', () => {
	expect(whatChanged(another, 2)).toBe('Version 2: somebody else is named as the speaker');
	expect(changeViews(another, 1, [inventedEvent])).toEqual([
		{ kind: 'speaker', before: 'harbour master', after: 'Ada Quill' },
	]);
});

test('does not take a verb of saying for a speaker', () => {
	const verb = entry(['said', 'claimed'], { words, speaker: 'ada-quill' });
	expect(whatChanged(verb, 2)).toBe('Version 2: what an article says of it was changed');
	expect(changeViews(verb, 1, [inventedEvent])).toEqual([
		{ kind: 'attribution', before: 'said', after: 'claimed' },
	]);
});

test('says that words were changed where those of the page were', () => {
	const other = entry(['harbour-master', 'ada-quill'], {
		words: 'We saw 12 cracks',
		speaker: 'harbour-master',
	});
	expect(whatChanged(other, 2)).toBe('Version 2: words were changed');
});
