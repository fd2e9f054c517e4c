import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { FrameToken } from './frames.ts';

/**
 * Whom a description between two commas is of, across what hangs on that one: “Governor Ann Roe of Arby, a Democrat,
 * said”, “a spokesman for Third Way, a research group, said”. Undefined where it stands beside nobody.
 */
export function describedAcross(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	description: NounPhrase,
): NounPhrase | undefined {
	if (tokens[description.to]?.text !== ',') return undefined;
	const comma = commaBefore(tokens, description.from);
	const beside = phrases.find(({ to }) => to === comma);
	const holder = beside && holderOf(tokens, phrases, beside);
	const isLed = tokens[(holder?.from ?? 0) - 1]?.pos === 'ADP';
	return holder && !isLed && phraseCanSpeak(holder) ? holder : undefined;
}

/** The comma that opens a description, before its article or its rank: “, the No. 3 Democrat”. */
function commaBefore(tokens: readonly FrameToken[], from: number): number {
	let at = from;
	while (
		/^(?:DET|NUM|ADJ)$/u.test(tokens[at - 1]?.pos ?? '') ||
		/^(?:no|\.)\.?$/u.test(tokens[at - 1]?.lower ?? '')
	)
		at--;
	return tokens[at - 1]?.text === ',' ? at - 1 : -1;
}

/** The phrase that others hang on: “a spokesman” of “a spokesman for the port of Arby”. */
export function holderOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	const link = tokens[phrase.from - 1]?.lower ?? '';
	const before = phrases.find(({ to }) => to === phrase.from - 1);
	const isHung = before && (hanging.test(link) || (link === 'to' && serves(before)));
	return isHung ? holderOf(tokens, phrases, before) : phrase;
}

const hanging = /^(?:of|for|at|from|with|in|on)$/u;

/** “an aide to”, “chief of staff to”: not “gave the king to”. */
const serves = ({ head }: NounPhrase): boolean =>
	/^(?:aide|advis[eo]r|secretary|assistant|counsel|lawyer|deputy|ambassador|envoy|consultant|staff)$/u.test(
		head.lower,
	);
