/** Nouns for works, whose names are written with capitals and are no person's. */
export const works: ReadonlySet<string> = new Set(
	`drama sitcom film movie biopic musical opera ballet play novel memoir series sequel song single album hit comedy
	thriller podcast documentary`.split(/\s+/u),
);
