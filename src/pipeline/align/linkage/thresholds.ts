/** How sure the links of groups must be. */
export const thresholds = {
	/** Of claims, on average: fewer than one pair in two is right all the same, as readers differ as much. */
	claims: 0.28,
	/** Two groups of clauses come together by a pair more alike than that. */
	claimPair: 0.3,
	/** From here on, two claims are suggested to an editor as one. */
	suggestedClaims: 0.4,
	/** Of wordings, on average: a missing link is better than a wrong one. */
	utterances: 0.5,
	/** From here on, two utterances are suggested to an editor as one. */
	suggestedUtterances: 0.35,
	/** How sure it must be that a report renders an utterance, on average over those who quote it. */
	retellings: 0.6,
} as const;
