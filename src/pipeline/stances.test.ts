import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

/** Who takes which stance on anything that an article tells, a line each. */
function stances(text: string): string[] {
	const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
	const { analysis } = analyseEvent({
		event: 'e',
		files,
		records: new Map(),
		limits: defaultLimits,
	});
	return analysis.claims.flatMap((claim) =>
		claim.stances.map(({ who, stance }) => `${who}: ${stance}`),
	);
}

test.each([
	['The council said that the bridge was safe.', ['council: supports']],
	['The ministry confirmed that the bridge would close.', ['ministry: confirms']],
	['Norvale denied that the bridge had rusted.', ['Norvale: denies']],
	['Norvale dismissed the report as “idle gossip”.', ['Norvale: denies']],
	['The union has not confirmed the loss.', ['union: does not confirm']],
	['The mayor declined to say who knew.', ['mayor: does not confirm']],
	['Both Arland and Norvale denied that it had rusted.', ['Arland: denies', 'Norvale: denies']],
])('%s', (text, expected) => {
	expect(stances(text)).toEqual(expected);
});
