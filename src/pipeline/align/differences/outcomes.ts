const was = String.raw`(?:was|is|(?:has|had) been) (?:\p{L}+ly )?`;
/** Where more is told of it, it may be another matter: “acquitted of murder”, “survived cancer”, “jailed for contempt”. */
const noMore = String.raw`(?=\P{L}*$|[.,;:]| (?:and|but|when|after|while|with|on|in|at|though|for (?:\p{L}+|\d+)[- ](?:months?|years?))(?!\p{L})| of all| the (?:crash|blast|fire|fall|attack|accident|explosion|collapse))`;
/** By what they do, or by their name. */
const person = String.raw`(?:[Tt]he (?<role>(?:[\p{Ll}-]+ )?\p{Ll}+)|(?<name>(?:\p{Lu}[\p{L}.’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+))`;
const adverbs = String.raw`(?:(?:himself|herself|also|only|however|\p{L}+ly) ){0,2}`;

/** Two ways in which it can't both have ended for one person. */
interface Outcomes {
	/** Tells one of them, at the beginning of a clause: “The driver, a man of 43, survived”. */
	readonly pattern: RegExp;
	/** Words by which the one and the other may be told anywhere. */
	readonly hints: readonly [one: RegExp, other: RegExp];
}

const outcomes = (one: string, other: string, hints: Outcomes['hints']): Outcomes => ({
	pattern: new RegExp(
		String.raw`^\P{L}*(?:(?:and|but|while|where) )?${person}(?<aside>, [^,]+,)? ${adverbs}(?:(?<one>${one})|(?<other>${other}))(?!\p{L})${noMore}`,
		'u',
	),
	hints,
});

/** Who is arrested or flees may die later. */
export const contraryOutcomes: readonly Outcomes[] = [
	outcomes(
		`died|perished|drowned|${was}(?:killed|dead|shot dead|burned to death)`,
		`survived|${was}(?:alive|unhurt|uninjured)`,
		[
			/\b(?:die[ds]?|dying|dead|death|killed|perished|drowned)\b/iu,
			/\b(?:surviv|alive|un(?:hurt|injured))/iu,
		],
	),
	outcomes(
		`${was}(?:acquitted|exonerated|found not guilty|cleared(?= (?:on|of) all))`,
		`${was}(?:convicted|found guilty|jailed|imprisoned|sentenced)|must go to prison`,
		[
			/\b(?:acquit|exonerat|cleared|not guilty)/iu,
			/\b(?:convict|found guilty|jail|prison|sentence)/iu,
		],
	),
];
