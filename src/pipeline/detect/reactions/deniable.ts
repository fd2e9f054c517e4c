import { isClaimNoun, isCountNoun, isRequest } from '../../../language/claim-nouns.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** “hitting the boy”. */
export const isGerund = ({ pos, lower }: FrameToken): boolean =>
	pos !== 'PROPN' && lower.endsWith('ing');

/** Nouns for what somebody is said to have done or had to do with, which can be denied by its name. */
const deeds =
	/^(?:wrongdoing|involvement|responsibility|role|knowledge|link|tie|connection|offence|offense|crime|murder|manslaughter|rape|assault|fraud|theft|robbery|arson|bribery|corruption|perjury|negligence|guilt|liability|plot|cover-up|collusion|interference|misconduct|harassment|abuse|bullying|discrimination|doping|count)s?$/u;

/** Whether an object is something that may be called false by its name: “any role”, “arms transfers”; not “Roe”, “women the vote”. */
export function isDeniable(object: readonly FrameToken[]): boolean {
	const [first] = object;
	if (!first || first.pos === 'ADP' || first.lower === 'to') return false;
	if (isGerund(first) || first.lower === 'that') return true;
	const phrase = object.slice(
		0,
		firstIndexOf(object, ({ pos }) => pos === 'ADP'),
	);
	const named = phrase.some(
		({ lower }) => deeds.test(lower) || isClaimNoun(lower) || isCountNoun(lower),
	);
	if (named) return true;
	const somebody = phrase.some(
		({ pos, lower }, at) =>
			(pos === 'PROPN' && !/^['’]s?$/u.test(phrase[at + 1]?.lower ?? '')) ||
			isPeopleNoun(lower) ||
			/^(?:him|her|us|me|you|them)$/u.test(lower),
	);
	const determined = phrase.filter(({ pos }) => pos === 'DET' || pos === 'NUM').length;
	return !somebody && determined < 2 && object[phrase.length]?.lower !== 'to' && phrase.length > 1;
}

/** Whether a word names such a deed. */
export const isDeed = ({ lower }: FrameToken): boolean => deeds.test(lower);

/** Nouns for what may have happened or be so, which can be confirmed or granted by its name. */
const events =
	/^(?:arrest|attack|authenticity|availability|closure|correspondence|death|delay|departure|discussion|error|existence|failing|failure|fault|incident|injury|killing|loss|meeting|mistake|negotiation|outbreak|problem|receipt|resignation|revelation|sale|shooting|shortcoming|split|talk|theft|visit)s?$/u;

/** “misleading its customers”, “to taking the money”, “the death of Roe”, “any role”. */
export function isGranted(object: readonly FrameToken[]): boolean {
	const [first] = object;
	if (!first) return false;
	const gerund = first.lower === 'to' ? object[1] : first;
	if (gerund && isGerund(gerund)) return true;
	const to = firstIndexOf(object, ({ pos }) => pos === 'ADP');
	// “acknowledged the calls”, not “calls for her resignation”
	const isCall = object[to]?.lower !== 'for' && /^calls?$/u.test(object[to - 1]?.lower ?? '');
	const named = object.slice(0, to).filter(({ pos }) => pos === 'NOUN');
	return isCall || named.some(({ lower }) => deeds.test(lower) || events.test(lower));
}

function firstIndexOf(object: readonly FrameToken[], is: (token: FrameToken) => boolean): number {
	const at = object.findIndex(is);
	return at < 0 ? object.length : at;
}

/** “denied bail”, “denied a request”: somebody is turned down, and nothing is called false. */
export function isTurnedDown(object: readonly FrameToken[]): boolean {
	const [first] = object;
	if (first && isGerund(first)) return isRequest(first.lower);
	const end = firstIndexOf(
		object,
		({ lower, pos }) => pos === 'ADP' || lower === 'that' || lower === 'whether',
	);
	return object.slice(0, end).some(({ lower }) => isRequest(lower));
}
