/** “Roe got a text: “…””, “Roe found a note: “…””: verbs before words that are another's. */
export const isReceiving = (word: string): boolean =>
	/^(?:receive[sd]?|gets?|got|finds?|found|sees?|saw|spotted)$/u.test(word);
