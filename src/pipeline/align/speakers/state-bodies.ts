import { stateOf } from '../../../language/countries.ts';

/** Words that tell which body of a state is meant, and not of which state. */
const generic = new Set(
	`affair affairs agriculture and culture defence defense economic economy education embassy energy environment
	external finance foreign government health home housing information interior internal justice labor labour
	ministry of security the trade transport`.split(/\s+/u),
);

/** Whether a key is a ministry, embassy or government without its state: “foreign ministry”, which each state has. */
export function isAnyStates(key: string): boolean {
	return speaksForState.test(key) && key.split(' ').every((word) => generic.has(word));
}

const speaksForState = /(?:^| )(?:ministry|government|embassy)(?: |$)/u;

/** Whether a key is a ministry, embassy or government with its state. */
export const isOfOneState = (key: string): boolean =>
	speaksForState.test(key) && ownerIn(key) !== '';

/** Whether ministries, embassies or governments of several states speak in an event. */
export function areOfSeveralStates(keys: readonly string[]): boolean {
	const [one, ...others] = keys.filter(isOfOneState).map(ownerIn);
	return others.some((other) => !areOneOwner(one!, other));
}

/** Whose a body is: “arland” of “arland's ministry of defence”; nothing where no word tells. */
function ownerIn(key: string): string {
	const words = key.split(' ').filter((word) => !generic.has(word));
	return words.join(' ').replace(/['’]s?$/u, '');
}

/** So many letters tell one state from another whose forms no list has: “arland”, “arlandian”. */
const telling = 4;

function areOneOwner(a: string, b: string): boolean {
	const [one, other] = [stateOf(a) ?? a, stateOf(b) ?? b];
	return one === other || one.slice(0, telling) === other.slice(0, telling);
}
