import type { Told } from './told.ts';

/** Words by which news says that somebody said nothing. */
const silence =
	/\b(?:declin|refus)(?:es|ed|ing)? to (?:comment|discuss|say|talk|be interviewed)\b|\b(?:did not|didn['’]t|had not|has not|could not|couldn['’]t) (?:immediately |yet )?(?:respond|reply|comment|be reached)\b/iu;

/** Whether two clauses tell of two who said nothing: “The league declined to comment”, “Ms Roe declined to comment”. */
export function areOfTwoSilent(a: Told, b: Told): boolean {
	const areSilent = silence.test(a.exact) && silence.test(b.exact);
	return areSilent && a.names.size > 0 && b.names.size > 0 && a.names.isDisjointFrom(b.names);
}
