/** Signed verdicts on claims, and the scales that they use. */
export const reviewText = {
	title: 'Review',
	/** At the head of a claim’s page. */
	verdict: 'Reviewed',
	signedBy: (who: string) => `signed by ${who}`,
	signedLabel: 'Signed',
	scaleLabel: 'Scale',
	wordsLabel: 'Words judged',
	wordsJudged: 'as above,',
	evidence: 'Evidence',
	lapsed: (words: string) => `This review judged other words: “${words}”, see`,
	lapsedHead: 'A review of earlier words has lapsed',
	whyLapsed: 'The words of the claim were changed since, so the verdict on them is not shown.',
	earlier: 'Earlier verdicts',
	changed: (reason: string) => `Changed: ${reason}`,
	list: 'Reviewed claims',
	listIntro: 'People judged these claims, and signed. Nothing else on this site says what is true.',
	scaleKicker: 'Scale',
	scaleTitle: (name: string) => `Scale: ${name}`,
	values: 'What each value means',
	rated: (rating: number, worst: number, best: number) =>
		`${rating} on a scale from ${worst} to ${best}`,
	unrated: 'no verdict',
} as const;
