import { expect, test } from 'vitest';
import { placeIn } from '../../testing/place-in.ts';
import { spokenBy } from './spoken-by.ts';

/** What those who are quoted in a text surely are, and whether it plainly names them. */
function speakersIn(before: string) {
	const { reading } = placeIn('It is late.', { before });
	return reading.quotations.map(({ speaker }) => {
		const { words, sort, plain } = spokenBy(reading, speaker, () => null)!;
		return `${words}: ${sort ?? 'unknown'}${plain ? ', plain' : ''}`;
	});
}

test.each([
	['“We go,” Ms Ann Roe said.', 'Ms Ann Roe: person, plain'],
	['The minister Xolu Vestik came. “We go,” Vestik said.', 'Vestik: person, plain'],
	['“We go,” the Harbour Ministry said.', 'the Harbour Ministry: body, plain'],
	['“We go,” Norvale said.', 'Norvale: unknown, plain'],
	['The bank Morgan Hill came. “We go,” Morgan Hill said.', 'Morgan Hill: unknown, plain'],
	['The judge, Ann Roe, came. “We go,” the judge said.', 'the judge: person'],
])('%s %s', (before, expected) => {
	expect(speakersIn(before)).toEqual([expected]);
});
