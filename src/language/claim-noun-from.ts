import { isClaimNoun } from './claim-nouns.ts';
import type { Token } from './tokens.ts';

/** How many words may stand before the noun: “the former mayor's claim”. */
const reach = 5;

/** Where “the recent claim”, “Roe's accusations” or “claims” that begins at a token has its noun; -1 where it is none. */
export function claimNounFrom(tokens: readonly Token[], from: number): number {
	const near = tokens.slice(from, from + reach);
	const at = near.findIndex(({ lower }) => isClaimNoun(lower));
	const led = near.slice(0, Math.max(at, 0));
	const isLed = led.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/u.test(pos));
	return at >= 0 && isLed ? from + at : -1;
}
