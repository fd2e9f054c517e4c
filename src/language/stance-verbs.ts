const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that call words false, whatever stands behind them. */
const denials = words('deny refute dispute rebut contradict rubbish debunk');
/** Verbs that do so only with words as their object: one may reject an offer and dismiss a guard. */
const rejections = words('reject dismiss contest scotch repudiate discount');

/**
 * Phrases that call words false, where words are their object: “slapped down claims”, “pushed back on the report”.
 * Each is joined by spaces, in lower case, from its verb on.
 */
const denialPhrases =
	/^(?:(?:slap(?:s|ped|ping)?|sh(?:ot|oots?|ooting)|knock(?:s|ed|ing)?) down|(?:bat|swat)(?:s|ted|ting)? away|push(?:es|ed|ing)? back (?:on|at|against)|hit(?:s|ting)? back at|t(?:ook|akes?|aking) issue with|pour(?:s|ed|ing)? cold water on|(?:(?:laugh|brush)(?:s|es|ed|ing)?|wav(?:es?|ed|ing)) (?:off|aside|away)|rul(?:e|es|ed|ing) out)(?= )/u;

/** How many words of a text that begins with a verb are a phrase that calls words false; 0 where none is. */
export function denialPhraseLength(words: string): number {
	return denialPhrases.exec(words)?.[0].split(' ').length ?? 0;
}

/** The forms in which texts most often deny, without the participle that leads in a clause. */
export const plainDenials = 'den(?:y|ies|ied)|reject(?:s|ed)?';

/** Words by which a sentence tells that somebody denies. */
export const toldDenial = new RegExp(
	String.raw`\b(?:${plainDenials}|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?)\b`,
	'iu',
);

/** The lemmas of all verbs that may call words false. */
export const denialVerbs: readonly string[] = [...denials, ...rejections];

export const isDenial = (lemma: string): boolean => denials.has(lemma) || rejections.has(lemma);
export const isRejection = (lemma: string): boolean => rejections.has(lemma);
export const isRefusal = (lemma: string): boolean => lemma === 'refuse' || lemma === 'decline';

/** Verbs that call words true, and those that grant them unwillingly. */
export const isConfirmation = (lemma: string): boolean =>
	/^(?:confirm|corroborate|verify)$/u.test(lemma);
export const isAdmission = (lemma: string): boolean =>
	/^(?:acknowledge|admit|concede)$/u.test(lemma);
