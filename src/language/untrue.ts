const degree = String.raw`(?:absolutely|completely|entirely|simply|totally|utterly|wholly|categorically|just|patently|plainly|demonstrably|clearly|100 ?(?:per ?cent|percent|%)|a hundred per ?cent)`;
const kind = String.raw`(?:absolute|big|blatant|complete|deliberate|malicious|outright|political|pure|sheer|tabloid|total|utter|vicious)`;

/** What can be said of words alone. */
const adjectives =
	'untrue|not true|incorrect|inaccurate|baseless|groundless|unfounded|fabricated|bogus|made[- ]up|false';
const nouns = 'lies?|fabrication|hoax|fake news|falsehoods?';
/** What may be said of a film or a dream as well. */
const inventions = 'fictitious|fictional|fiction|fantasy|invention|smear|myth';
/** What may judge what has happened, too: a fine may be absurd. */
const judgements =
	'absurd|nonsense|ridiculous|preposterous|rubbish|wrong|garbage|ludicrous|laughable|far-fetched';

/** A verdict of some words, alone or with others that strengthen it, as the source of a pattern. */
const verdictOf = (words: string): string =>
	String.raw`(?:${degree} )?(?:an? )?(?:${kind} (?:and ${kind} )?)?(?:pack of )?(?:${words})`;

/** Words that say of others that they are not true, as the source of a pattern. */
const untrue = String.raw`(?:${verdictOf(`${adjectives}|${nouns}|${inventions}`)}|without (?:any )?foundation|as \p{L}+ as (?:they are|it is) false)`;

/** Of words that are named as such, “absurd” says no less. */
export const nonsense = String.raw`(?:${untrue}|${verdictOf(judgements)})`;

/** Of “it”, which may be a film or a fine. */
export const untrueOfIt = String.raw`(?:${verdictOf(`${adjectives}|${nouns}|nonsense|rubbish`)}|without (?:any )?foundation)`;

const others = String.raw`liar|invented|fabricat\p{L}+|fantasies|fake|slander\p{L}*|libel\p{L}*|defamat\p{L}+|fairy ?tales?|witch[- ]hunt`;
const falseInside = new RegExp(
	String.raw`\b(?:${adjectives}|${nouns}|${inventions}|${judgements}|${others})\b`,
	'iu',
);

/** Whether the quoted words by which somebody calls a claim say that it is not true: “an invention from the first word to the last”. */
export const callsUntrue = (words: string): boolean =>
	falseInside.test(words) &&
	!/\b(?:not(?! true)|no|hardly|scarcely|far from|anything but) (?:an? )?\p{L}+/iu.test(words);
