import { expect, test } from 'vitest';
import { claimView } from '../groups/claim-view.ts';
import { utteranceView } from '../groups/utterance-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

test('a link to a quotation is shown with the words, who said them, where and when', () => {
	const [said] = inventedEvent.utterances;
	expect(utteranceView(inventedEvent, said!).head.description).toBe(
		'“we saw 12 cracks” · Ada Quill, in Evening Post, 5 April 2031 · conflict among 2 articles (1 not counting copies)',
	);
});

test('a link to a claim with the claim, who tells it, and last how sure it is', () => {
	const [closed] = inventedEvent.claims;
	expect(claimView(inventedEvent, closed!).head.description).toMatch(
		/^The bridge at Orrin closed\. · in .* · .*grouped automatically, unsure$/u,
	);
});
