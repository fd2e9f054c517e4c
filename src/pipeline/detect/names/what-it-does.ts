import { isState } from '../../../language/countries.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { wordsOfTokens } from './words-of-tokens.ts';

/** What a firm is called again by what it does, and that it is a firm. */
const doers: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^(?:operates?|operated|runs?|ran)$/u, ['operator', 'company', 'firm']],
	[
		/^(?:makes?|made|manufactures?|manufactured|produces?|produced|builds?|built)$/u,
		['maker', 'manufacturer', 'company', 'firm'],
	],
	[/^(?:sells?|sold)$/u, ['retailer', 'company', 'firm']],
	[/^(?:supplies|supply|supplied)$/u, ['supplier', 'company', 'firm']],
	[/^(?:publishes|publish|published)$/u, ['publisher', 'company', 'firm']],
];

/**
 * “Arby Lines, which operates the ferry,” may be “the operator” or “the company” behind: what a name is called by
 * what it does, lower case; nothing for a person, who is no “which”.
 */
export function whatItDoes(
	tokens: readonly FrameToken[],
	{ name, to }: NounPhrase,
): readonly string[] {
	// “Norland, which makes steel,” is a state
	if (
		name.length === 0 ||
		isState(wordsOfTokens(name)) ||
		tokens[to]?.text !== ',' ||
		tokens[to + 1]?.lower !== 'which'
	)
		return [];
	const verb = tokens[to + 2]?.pos === 'ADV' ? tokens[to + 3] : tokens[to + 2];
	return doers.find(([pattern]) => pattern.test(verb?.lower ?? ''))?.[1] ?? [];
}
