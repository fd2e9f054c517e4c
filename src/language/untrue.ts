const degree = String.raw`(?:absolutely|completely|entirely|simply|totally|utterly|wholly|categorically|just|patently|plainly|demonstrably|clearly|100 ?(?:per ?cent|percent|%)|a hundred per ?cent)`;
const adjectives =
	'false|untrue|not true|incorrect|inaccurate|baseless|groundless|unfounded|fabricated|fictitious|fictional|bogus|made[- ]up';
const nouns =
	'lie|lies|fabrication|hoax|fiction|fantasy|invention|smear|myth|fake news|falsehood|falsehoods';

/** Words that say of others that they are not true, as the source of a pattern. “Wrong” and “absurd” may judge what has happened. */
export const untrue = String.raw`(?:${degree} )?(?:${adjectives}|(?:an? )?(?:(?:\p{L}+ (?:and \p{L}+ )?)?(?:pack of )?(?:${nouns}))|without (?:any )?foundation|as \p{L}+ as (?:they are|it is) false)`;

/** Of words that are named as such, “absurd” says no less. */
export const nonsense = String.raw`(?:${untrue}|(?:(?:absolute|absolutely|complete|completely|utter|utterly|total|totally|pure) )?(?:absurd|nonsense|ridiculous|preposterous|rubbish|wrong|garbage|ludicrous|laughable|far-fetched))`;

/** Of “it”, which may be a film or a fine: only what can be said of words alone. */
export const untrueOfIt = String.raw`(?:${degree} )?(?:${adjectives}|(?:an? )?(?:${degree} )?(?:pack of )?(?:lie|lies|fabrication|hoax|fake news|falsehood|falsehoods)|(?:an? )?(?:complete |utter |total |absolute |pure )?(?:nonsense|rubbish))`;

const falseInside =
	/\b(?:false|untrue|not true|lies?|liar|invent(?:ion|ed)|made[- ]up|fabricat\p{L}+|fantas(?:y|ies)|fiction(?:al)?|nonsense|absurd|baseless|groundless|unfounded|ridiculous|preposterous|ludicrous|laughable|rubbish|garbage|hoax|smear|fake|bogus|inaccurate|incorrect|slander\p{L}*|libel\p{L}*|defamat\p{L}+|fairy ?tales?|witch[- ]hunt)\b/iu;

/** Whether the quoted words by which somebody calls a claim say that it is not true: “an invention from the first word to the last”. */
export const callsUntrue = (words: string): boolean =>
	falseInside.test(words) &&
	!/\b(?:not(?! true)|hardly|scarcely|far from|anything but) (?:an? )?\p{L}+/iu.test(words);
