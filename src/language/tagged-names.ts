import { cueVerbs } from './cue-verbs.ts';
import { isGivenName } from './gender.ts';
import { nameParticles } from './name-particles.ts';
import { answerNouns, speechNouns, titleWords } from './speaking.ts';
import type { Token } from './tokens.ts';

/** The tokens of a sentence with its names tagged as such, where the tagger took them for other words. */
export function withNames(tokens: readonly Token[]): Token[] {
	const named = isTitleCase(tokens) ? tokens : tokens.map(asName).map(asAbbreviation);
	return named.map(asParticle);
}

/** Small words and signs inside names: “van”, “de la”, “&”. */
const particles: ReadonlySet<string> = new Set(['&', 'ben', ...nameParticles]);
const isParticle = (token: Token | undefined): boolean => particles.has(token?.text ?? '');

/** “Ann van der Roe”: a particle between two names, or between a name and another particle, is part of the name. */
function asParticle(token: Token, index: number, tokens: readonly Token[]): Token {
	if (!isParticle(token)) return token;
	let [from, to] = [index - 1, index + 1];
	while (isParticle(tokens[from])) from--;
	while (isParticle(tokens[to]) || tokens[to]?.text === '-') to++;
	const inside = [tokens[from], tokens[to]].every(
		(other) => other?.pos === 'PROPN' && /^\p{Lu}/u.test(other.text),
	);
	return inside ? { ...token, pos: 'PROPN' } : token;
}

/** “Neighbouring Arland”, “Embattled Roe Motors”: what a sentence that opens with a name says of it first. */
const attributes: ReadonlySet<string> = new Set(
	'neighbouring neighboring nearby landlocked embattled beleaguered ousted disgraced troubled ailing outgoing'.split(
		' ',
	),
);

/** “Park said”, “Downing Street”: a sentence that opens with one word and a verb of speech opens with a name. */
export function asOpeningName(token: Token, index: number, tokens: readonly Token[]): Token {
	const isAttribute = attributes.has(token.lower) && tokens[1]?.pos === 'PROPN';
	if (token.text === 'Former' || (index === 0 && isAttribute)) return { ...token, pos: 'ADJ' };
	// “Several hours earlier”
	const isCount = /^(?:Several|Many|Most|Few)$/u.test(token.text) && token.pos === 'PROPN';
	if (index === 0 && isCount && tokens[1]?.pos === 'NOUN') return { ...token, pos: 'ADJ' };
	if (index === 0 && isFuming(tokens)) return { ...token, pos: 'ADJ' };
	const name =
		index === 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:VERB|ADJ|ADV|AUX)$/u.test(token.pos);
	const next = tokens[1]?.lower ?? '';
	// “Hope Roe said”
	if (name && tokens[1]?.pos === 'PROPN' && isGivenName(token.text))
		return { ...token, pos: 'PROPN' };
	// “When asked”
	if (/^(?:when|if|once|while|as|where|why|how|though|although|also|then|not)$/u.test(token.lower))
		return token;
	const said =
		/^(?:street|said|says|told|added|asked|wrote|replied|answered|responded|insisted|denied|denies|confirmed|admitted|declined)$/u;
	return name && said.test(next) ? { ...token, pos: 'PROPN' } : token;
}

/** “Fuming Ann Roe last night accused”: how somebody is who acts, and not what somebody did to them. */
function isFuming(tokens: readonly Token[]): boolean {
	if (tokens[0]!.pos !== 'VERB' || !tokens[0]!.lower.endsWith('ing')) return false;
	let at = 1;
	while (tokens[at]?.pos === 'PROPN') at++;
	const isName = at > 1 && isGivenName(tokens[1]!.text);
	while (/^(?:last|night|today|yesterday|tonight)$/u.test(tokens[at]?.lower ?? '')) at++;
	const verb = tokens[at];
	return isName && verb?.pos === 'VERB' && !verb.lower.endsWith('ing');
}

/**
 * A capital inside a sentence makes a name, whatever the tagger says: “Burke told”, “Lina Park”,
 * “Channel Nine”.
 * Reporting verbs are left, as headlines write them with capitals.
 */
function asName(token: Token, index: number, tokens: readonly Token[]): Token {
	const before = tokens[index - 1];
	const isNumber = token.pos === 'NUM' && before?.pos === 'PROPN';
	const large = /^\p{Lu}\p{Ll}/u.test(token.text);
	if (large && isSurname(token, before)) return { ...token, pos: 'PROPN' };
	const capital = large && (isNumber || /^(?:VERB|NOUN)$/u.test(token.pos));
	// “Nurse Hope Roe”, “Marcus Tell”
	const isGiven = tokens[index + 1]?.pos === 'PROPN' && isGivenName(token.text);
	const isBehindName =
		before?.pos === 'PROPN' && (isGivenName(before.text) || isLedTo(tokens, index));
	const mayCue = cueVerbs.has(token.lower) && !isGiven && !isBehindName;
	if (!capital || !before || (mayCue && !isSpeaker(tokens, index))) return token;
	// “Sgt. Banning”
	const isTitle = before.text === '.' && titleWords.has(tokens[index - 2]?.lower ?? '');
	const stops = /^[.!?…:]+$/u.test(before.text) && !isTitle;
	const opens =
		/^[“"‘'([«]$/u.test(before.text) && !/^[,.?!]$/u.test(tokens[index - 2]?.text ?? '');
	return stops || opens ? token : { ...token, pos: 'PROPN' };
}

/** “Mr Long”, “Ann Prior”: surnames that are small words as well. */
function isSurname({ pos }: Token, before: Token | undefined): boolean {
	if (before?.pos !== 'PROPN') return false;
	return /^(?:mr|mrs|ms|miss|dr|sir|dame|lady|lord)$/u.test(before.lower)
		? /^AD[JVP]$/u.test(pos)
		: pos === 'ADV' && isGivenName(before.text);
}

/** “Rory Read is” */
const isLedTo = (tokens: readonly Token[], index: number): boolean =>
	tokens[index + 1]?.pos === 'AUX';

/** “…,” Read said; “In May, Read told the paper”. */
function isSpeaker(tokens: readonly Token[], index: number): boolean {
	const isApart = /^[”"’',]$/u.test(tokens[index - 1]?.text ?? '');
	const { pos, lower } = tokens[index + 1] ?? { pos: '', lower: '' };
	// “Answers told little”
	const lemma = cueVerbs.get(tokens[index]!.lower) ?? '';
	const isNoun =
		lemma !== tokens[index]!.lower &&
		(speechNouns.has(lemma) ||
			answerNouns.has(lemma) ||
			/^(?:call|charge|demand|question)$/u.test(lemma));
	return (
		isApart &&
		!isNoun &&
		pos === 'VERB' &&
		/(?:ed|s|said|told|wrote)$/u.test(lower) &&
		cueVerbs.has(lower)
	);
}

/** “The IT expert”, “the US”: capitals alone make a pronoun an abbreviation. */
function asAbbreviation(token: Token): Token {
	return /^(?:IT|US)$/u.test(token.text) && token.pos === 'PRON'
		? { ...token, pos: 'PROPN' }
		: token;
}

/** Whether a heading writes most of its words with capitals, so that they tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
	if (words.some(({ text, pos }) => pos === 'VERB' && /^\p{Ll}/u.test(text))) return false;
	return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.6;
}
