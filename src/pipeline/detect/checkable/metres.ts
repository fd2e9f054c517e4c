import type { Token } from '../../../language/tokens.ts';

/** What is run, swum or skated over, in metres. */
const races: ReadonlySet<string> = new Set(
	'50 60 100 110 200 400 500 800 1000 1500 3000 5000 10000'.split(' '),
);
/** What stands behind the length of a race, and behind no million. */
const ofRace =
	/^(?:champions?|championships?|finals?|semi-?finals?|heats?|races?|stars?|runners?|relays?|sprints?|sprinters?|hurdles|hurdlers?|steeplechase|freestyle|backstroke|breaststroke|butterfly|medley|dash|events?|records?|titles?|crown|gold|silver|bronze|medals?|medall?ists?|time|track|lane|pool|winners?)$/u;
/** “400m from the shore”, “30m down the cliff”. */
const ofWay =
	/^(?:from|away|off|above|below|beneath|down|beyond|behind|north|south|east|west|high|tall|deep|long|wide|across|offshore|inland|upstream|downstream)$/u;
const beforeRace = /^(?:the|an?|over|in|at|men['’]s|women['’]s|['’]s|her|his|their|second)$/u;

/** Whether the “m” that is written to a number means metres: “the 800m champion”, “won the 1500m”; “400m users” are millions. */
export function areMetres(tokens: readonly Token[], index: number): boolean {
	const [number, sign, behind] = tokens.slice(index, index + 3);
	if (!/^m\.?$/u.test(sign?.lower ?? '') || /\p{Sc}/u.test(tokens[index - 1]?.text ?? ''))
		return false;
	if (ofWay.test(behind?.lower ?? '')) return true;
	if (!races.has(number!.lower.replaceAll(',', ''))) return false;
	if (ofRace.test(behind?.lower ?? '')) return true;
	return (
		beforeRace.test(tokens[index - 1]?.lower ?? '') &&
		!/^(?:NOUN|ADJ|PROPN)$/u.test(behind?.pos ?? '')
	);
}
