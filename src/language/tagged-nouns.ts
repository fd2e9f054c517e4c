import { cueVerbs } from './cue-verbs.ts';
import { isVerb } from './parts-of-speech.ts';
import { isPeopleNoun, peopleNouns, singular } from './speaking.ts';
import type { Token } from './tokens.ts';

/** “The chief denied”: a noun for a person with no noun behind it is no adjective. */
export function asNoun(token: Token, index: number, tokens: readonly Token[]): Token {
	const next = tokens[index + 1];
	// “the forward told”
	if (token.pos === 'ADV' && tokens[index - 1]?.lower === 'the' && isVerb(next))
		return { ...token, pos: 'NOUN' };
	const bears = peopleNouns.has(singular(token.lower)) || token.lower === 'military';
	if (token.pos !== 'ADJ' || !bears) return token;
	return /^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '') ? token : { ...token, pos: 'NOUN' };
}

/** “According to police”: what stands behind these words is no verb. */
export function asSource(token: Token, index: number, tokens: readonly Token[]): Token {
	const led = tokens[index - 2]?.lower === 'according' && tokens[index - 1]?.lower === 'to';
	return led && token.pos === 'VERB' ? { ...token, pos: 'NOUN' } : token;
}

/** “Timo's shattered mum”, “the stunned driver”, “Ann Roe, lead writer”: between an owner or an article and a noun stands no verb. */
export function asAdjective(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const opens = before?.pos === 'DET' || /^['’]s$/u.test(before?.lower ?? '');
	const isLead =
		token.lower === 'lead' && (opens || before?.text === ',') && isPeopleNoun(next?.lower ?? '');
	const isParticiple = token.lower.endsWith('ed') && opens && next?.pos === 'NOUN';
	// “the firm's managing director”
	const isOffice = officeOpeners.has(token.lower) && isPeopleNoun(next?.lower ?? '');
	return token.pos === 'VERB' && (isLead || isParticiple || isOffice)
		? { ...token, pos: 'ADJ' }
		: token;
}

const officeOpeners = new Set('managing acting presiding founding commanding sitting'.split(' '));

/** “paint shop worker Ann Roe said”: what opens a clause before a noun for a person and a name is the work, and no order. */
export function asWork(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next, third] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
	const person = next?.pos === 'NOUN' && isPeopleNoun(next.lower) ? next : third;
	const isTitle = person?.pos === 'NOUN' && isPeopleNoun(person.lower) && next?.pos === 'NOUN';
	const name = tokens[index + (person === next ? 2 : 3)];
	const opens = before === undefined || /^(?:,|the|an?)$/u.test(before.lower);
	const isBare =
		token.pos === 'VERB' && /^\p{L}+(?<!ed|ing|s)$/u.test(token.text) && !cueVerbs.has(token.lower);
	return isBare && opens && isTitle && name?.pos === 'PROPN' ? { ...token, pos: 'NOUN' } : token;
}

/** “brushed aside claims that”: behind a particle stands no second verb. */
export function asClaims(token: Token, index: number, tokens: readonly Token[]): Token {
	const particle = /^(?:down|away|back|aside|off|out|on|at|against|with)$/u;
	const next = tokens[index + 1];
	const isNoun =
		token.pos === 'VERB' &&
		/^(?:claims|reports)$/u.test(token.lower) &&
		particle.test(tokens[index - 1]?.lower ?? '') &&
		(next?.lower === 'that' || next?.pos === 'PRON' || next?.pos === 'DET');
	return isNoun ? { ...token, pos: 'NOUN' } : token;
}

/** “Once state investigators agree”: what nobody does before a noun is no verb. */
export function asState(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const hasSubject = /^(?:PRON|PART|AUX|NOUN|PROPN)$/u.test(before?.pos ?? '');
	return token.lower === 'state' && token.pos === 'VERB' && !hasSubject && next?.pos === 'NOUN'
		? { ...token, pos: 'NOUN' }
		: token;
}
