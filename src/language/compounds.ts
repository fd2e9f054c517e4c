import type { Token } from './tokens.ts';

/** “inspector-general”, “president-elect”, “mother-of-two”, “e-mail”: one noun, which the tokenizer cuts in several. */
const compound =
	/^(?:e-mails?|\p{L}+-(?:general|elect|designate|of-(?:one|two|three|four|five|six|seven|eight|nine|ten))|(?:sous|vice|co|ex|under)-\p{L}+)$/u;

/** “sous-chef”: the noun is the last part. */
const prefixed = /^(?:sous|vice|co|ex|under)-/u;

export function joinedCompounds(tokens: readonly Token[]): Token[] {
	const joined: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const long = [5, 3].find((length) => isCompound(tokens.slice(at, at + length), length));
		joined.push(long ? asOne(tokens.slice(at, at + long)) : tokens[at]!);
		at += (long ?? 1) - 1;
	}
	return joined;
}

/** Whether so many tokens stand without a space between them and make up a compound. */
function isCompound(parts: readonly Token[], length: number): boolean {
	const close = parts.every(({ end }, at) => at === length - 1 || parts[at + 1]?.start === end);
	return parts[1]?.text === '-' && close && compound.test(asOne(parts).lower);
}

/** “the mother of three”: how many children somebody has, for who they are. */
export function joinedKin(tokens: readonly Token[]): Token[] {
	return tokens.flatMap((token, at) => {
		const isKin = (from: number) =>
			/^(?:mother|father|mum|mom|dad|parent|grandmother|grandfather)$/u.test(
				tokens[from]?.lower ?? '',
			) &&
			tokens[from + 1]?.lower === 'of' &&
			/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
				tokens[from + 2]?.lower ?? '',
			) &&
			!/^(?:young|small|adult|grown|children|kids|boys|girls|sons|daughters)$/u.test(
				tokens[from + 3]?.lower ?? '',
			);
		if (isKin(at - 1) || isKin(at - 2)) return [];
		if (!isKin(at)) return [token];
		const end = tokens[at + 2]!;
		const lower = `${token.lower}-of-${end.lower}`;
		return [{ ...token, text: `${token.text} of ${end.text}`, lower, end: end.end }];
	});
}

function asOne(parts: readonly Token[]): Token {
	const [text, lower] = [parts.map((part) => part.text), parts.map((part) => part.lower)];
	const { pos } = (prefixed.test(lower.join('')) ? parts.at(-1) : parts[0])!;
	return { ...parts[0]!, pos, text: text.join(''), lower: lower.join(''), end: parts.at(-1)!.end };
}

/** “Juror No. 12”: a name. */
export function joinedNumbers(tokens: readonly Token[]): Token[] {
	return tokens.flatMap((token, at) => {
		const isNumbered = (from: number) =>
			/^(?:juror|witness|defendant|plaintiff|victim|suspect|complainant|accuser|officer|patient|employee|student|doctor|nurse|guard)$/u.test(
				tokens[from]?.lower ?? '',
			) &&
			/^no\.$/u.test(tokens[from + 1]?.lower ?? '') &&
			tokens[from + 2]?.pos === 'NUM';
		if (isNumbered(at - 1) || isNumbered(at - 2)) return [];
		if (!isNumbered(at)) return [token];
		const end = tokens[at + 2]!;
		const text = `${token.text} No. ${end.text}`;
		return [{ ...token, text, lower: text.toLowerCase(), pos: 'PROPN', end: end.end }];
	});
}
