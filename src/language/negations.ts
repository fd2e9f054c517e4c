const pronouns = 'nobody|nothing|none';
const adverbs = 'not|never|no';

/** They negate, and are never negated themselves. */
export const negativePronouns = `no[ -]one|${pronouns}`;

/** What negates a clause and says nothing else; in a noun's place “without” tells what is lacking. */
export const bareNegations = `${negativePronouns}|${adverbs}`;

/** “I cant speak for it”: as some write “can't”. */
const unmarked = '(?:ca|do|did|is|was|does|could|would|has|have|are|were)nt';

/** Words that negate something in a text, each a single word. */
export const negativeWords = String.raw`${pronouns}|${adverbs}|cannot|neither|nor|without|\p{L}+n['’]t|${unmarked}`;

/** All that negates something in a text. */
export const negations = `no[ -]one|${negativeWords}`;

/** The source of a pattern that finds a negation in running words, of any case. */
export const negationIn = String.raw`(?<!\p{L})(?:${negations})(?!\p{L})`;

/** “Not only” and its like add, and negate nothing; “couldn't just leave” does. */
export const addingBehindNot = 'only|just|merely|least';

/** Negations behind which “just” is but “simply”. */
export const modalNegations = String.raw`cannot|(?:ca|could|wo|would|should)n['’]t|(?:can|could|will|would|should) not`;

/** Whether a token negates the verb that it stands by: “no” and “nobody” negate a noun, “n't” is cut from its verb. */
export const negatesVerb = (lower: string): boolean =>
	/^(?:not|n['’]t|never|neither|nor)$/u.test(lower);

/** “Not only called it mad”: no negation of the verb. “Not least” stands before no verb, “not simply” does. */
export const addsBeforeVerb = (lower: string): boolean =>
	/^(?:only|just|merely|simply)$/u.test(lower);
