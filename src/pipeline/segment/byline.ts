const patterns = [
	// By Ann Roe; BY ANN ROE [ann@example.org]; By Ann Roe and John Doe, Staff Writers
	/^by:?\s+\p{Lu}[^.!?]{2,80}(?:[[(<]?\S+@\S+[\])>]?)?$/iu,
	/^(?:written|reported|edited|compiled|posted) by:?\s.{2,80}$/iu,
	// who helped, and which agency
	/^\(?(?:with|additional)\s+(?:inputs?|reporting|contributions?)\b.{0,120}$/iu,
	/^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b.{0,200}$/iu,
	/^.{2,120}\bcontributed (?:to|reporting)\b.{0,60}$/iu,
	/^\(?this (?:story|article|report) (?:has been|was|is)\b.{0,160}\b(?:published|edited|generated|written|produced|feed|agency|first)\b.{0,80}$/iu,
	/^\(?(?:source|via|credit|agency|agencies)\s*:\s.{2,60}$/iu,
	/^[(—–-]\s*(?:reuters|ap|afp|dpa|ani|pti|ians|upi|xinhua|yonhap|tass|anadolu|bloomberg|agencies)(?:[/,&\s]+\p{L}+){0,3}\)?$/iu,
	// an author's line with an address
	/^[^.!?]{0,60}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\])>]?$/u,
	/^team\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u,
	/^(?:staff (?:writer|reporter)|news desk|web desk|editorial (?:staff|board))$/iu,
];

/** Whether a line says who wrote, edited or supplied the article. */
export function isByline(line: string): boolean {
	return patterns.some((pattern) => pattern.test(line));
}
