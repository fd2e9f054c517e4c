import { expect, test } from 'vitest';
import { indexEvent } from './event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';

test('says which file is broken where an id leads nowhere', () => {
	expect(() => indexEvent(inventedEvent).outlet('valley-sun')).toThrowErrorMatchingInlineSnapshot(
		`[Error: content/events/orrin-bridge.json refers to the outlet “valley-sun”, which it does not contain. Run \`npx variorum content\` to write it anew.]`,
	);
});
