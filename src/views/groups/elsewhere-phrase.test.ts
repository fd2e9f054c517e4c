import { expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { elsewherePhrase } from './elsewhere-phrase.ts';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const { claims, articles, outlets } = inventedEvent;
const closed = claims[0]!;

/** How a note at its first telling speaks of a claim that is told in these words elsewhere. */
function phraseFor(elsewhere: readonly string[], told: Partial<Claim>): string | null {
	const [first] = closed.tellings;
	const ids = elsewhere.map((_, at) => `paper-${at}`);
	const event: EventAnalysis = {
		...inventedEvent,
		articles: [...articles, ...ids.map((id) => ({ ...articles[0]!, id, outlet: id }))],
		outlets: [...outlets, ...ids.map((id) => ({ id, name: `The ${id}`, named: true }))],
	};
	const tellings = [
		first!,
		...elsewhere.map((exact, at) => ({ ...first!, exact, article: ids[at]! })),
	];
	const origins = tellings.length;
	const claim: Claim = { ...closed, grouping: null, differences: [], origins, ...told, tellings };
	return (
		elsewherePhrase(indexEvent(event), { told: claim, passages: tellings, at: 0 })?.phrase ?? null
	);
}

function differs(kind: DifferenceKind, other: number, words: [string, string]): Difference {
	return { kind, between: [0, other], words, spans: [null, null] };
}

test('counts outlets and wordings, and says in what how many differ', () => {
	const differences = [differs('figure', 2, ['12', '15']), differs('wording', 1, ['shut', 'shot'])];
	expect(phraseFor(['It shut.', 'It closed.', 'It shut.'], { differences })).toBe(
		'also in three outlets, in two other wordings, one differs in the figure',
	);
});

test('names the most telling differences first, two at most', () => {
	const differences = [
		differs('certainty', 1, ['may', 'will']),
		differs('place', 1, ['Orrin', 'Arby']),
		differs('date', 1, ['Monday', 'Friday']),
		differs('date', 2, ['Monday', 'Sunday']),
		differs('figure', 2, ['12', '15']),
	];
	expect(phraseFor(['A.', 'B.'], { differences })).toBe(
		'also in The paper-0 and The paper-1, in two other wordings, one differs in the figure, both differ in the date',
	);
});

test('speaks of a single other outlet without counting', () => {
	const differences = [differs('negation', 1, ['', 'not'])];
	expect(phraseFor(['It did not shut.'], { differences })).toBe(
		'also in The paper-0, in other words, differing in what is negated',
	);
});

test('does not say that an outlet differs which leaves a figure out', () => {
	const differences = [differs('figure', 1, ['12', ''])];
	expect(phraseFor(['It shut.'], { differences })).toBe('also in The paper-0, in other words');
});

test('counts no difference that an editor found harmless', () => {
	const harmless = { by: 'Ed Itor', on: '2031-04-06' };
	const differences = [{ ...differs('figure', 1, ['12', '15']), harmless }];
	expect(phraseFor(['It shut.'], { differences })).toBe('also in The paper-0, in other words');
});

test('says where outlets share an origin', () => {
	expect(phraseFor(['A.', 'B.', 'C.'], { origins: 2 })).toBe(
		'also in three outlets (2 with this one, not counting copies), in three other wordings',
	);
	expect(phraseFor(['A.'], { origins: 1, agreement: 'single-source' })).toBe(
		'also in The paper-0, from one source',
	);
});

test('says that the words are the same, where they are', () => {
	expect(phraseFor([closed.tellings[0]!.exact], { agreement: 'verbatim' })).toBe(
		'also in The paper-0, in the same words',
	);
});

test('says that it conflicts where no words show it, and where it is a guess', () => {
	const told = { agreement: 'conflicting' as const, grouping: closed.grouping };
	expect(phraseFor(['It shut.'], told)).toBe(
		'possibly also in The paper-0, in other words, conflicting',
	);
});

test('says nothing where no other article tells it', () => {
	expect(phraseFor([], {})).toBeNull();
});
