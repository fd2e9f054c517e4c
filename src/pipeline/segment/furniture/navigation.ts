/** Where one is on a site, and what its head and foot say. Each pattern covers the whole line. */
export const navigation: readonly RegExp[] = [
	// the weather in a page's head
	/^-?\d{1,3}(?:\.\d+)?\s?°?\s?[CF](?:\s\p{L}+)?$/u,
	/^[\p{L} &]{2,30}(?:\s[>›»]\s[\p{L} &]{2,40})+$/u,
	// the house: its editions and its years
	/^(?:\p{Lu}[\p{L}'’&.-]*(?:\s[–·|-])?\s){1,6}(?:English|International|Global|Digital|Online)\s[Ee]dition$/u,
	/^\p{Lu}\S*(?:\s(?!(?:has|have|had|is|was|are|were)\b)[^\s.!?:;"“”]+){0,3}\s(?:[Ss]ince|[Ee]st\.?|[Ee]stablished|[Ff]ounded in)\s1[6-9]\d\d$/u,
	// the bar at the top and the links of the foot
	/^\W*(?:log ?(?:in|out)|sign (?:in|out)|register|my account|create (?:an )?account|menu|search|home|close|skip to (?:main )?content|back to top|e-?paper|today['’]?s paper|loading)\W*$/iu,
	/^\W*(?:about us|contact(?: us)?|advertise(?: with us)?|privacy(?: policy| notice)?|cookie (?:policy|settings|preferences)|terms (?:of (?:use|service)|(?:and|&) conditions)|site ?map|accessibility|careers|disclaimer|faqs?)(?:\s[|·•]\s.{0,120})?\W*$/iu,
	// buttons of a picture, a film, a sound
	/^\W*(?:play(?: video)?|enlarge(?: image)?|view gallery|open image.{0,30}|toggle caption|hide caption|unmute|mute|pause|transcript|listen to (?:this )?(?:article|story)|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})\W*$/iu,
	/^\W*(?:next|previous|older|newer) (?:article|story|post)s?\W*$/iu,
	/^(?:list of \d+ items|list \d+ of \d+.{0,160}|end of list|keep reading|see all topics|link copied|imprint|feedback|permalink.{0,80})\W*$/iu,
	/^\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/u,
	/^https?:\/\/\S+$/u,
];
