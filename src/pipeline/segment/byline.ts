const patterns = [
	// By Ann Roe; BY ANN ROE [ann@example.org]; By Ann Roe and John Doe, Staff Writers
	/^(?:(?:EXCLUSIVE|Exclusive|ANALYSIS|Analysis|OPINION|Opinion)\W+)?(?:by|By|BY):?\s+(?:our\s|\p{Lu})[^.!?]{2,80}(?:[[(<]?\S+@\S+[\])>]?)?$/u,
	/^(?:written|reported|edited|compiled|posted) by:?\s.{2,80}$/iu,
	// who helped, and which agency
	/^\(?(?:with|additional)\s+(?:inputs?|reporting|contributions?)\s+(?:from|by)\b.{0,120}$/iu,
	/^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b.{0,200}$/iu,
	/^.{2,120}\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,60}$/iu,
	/^\(?(?:source|via|credit|agency|agencies)\s*:\s.{2,60}$/iu,
	/^[(—–-]\s*(?:reuters|ap|afp|dpa|ani|pti|ians|upi|xinhua|yonhap|tass|anadolu|bloomberg|agencies)(?:[/,&\s]+\p{L}+){0,3}\)?$/iu,
	// an author's line with an address
	/^[^.!?]{0,60}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\])>]?$/u,
	// a name and a post, the signs of those who wired it, the house itself
	/^(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:\p{L}+\s){0,3}(?:correspondent|reporter|editor|writer|columnist)$/u,
	/^(?:\p{Lu}{2,5}\s){1,4}\p{Lu}{2,5}$/u,
	/^our (?:bureau|correspondent|reporter)s?\b[^.!?]{0,40}$/iu,
	/^team\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u,
	/^(?:staff (?:writer|reporter)|news desk|web desk|editorial (?:staff|board))$/iu,
];

/** Whether a line says who wrote, edited or supplied the article. */
export function isByline(line: string): boolean {
	return patterns.some((pattern) => pattern.test(line));
}
