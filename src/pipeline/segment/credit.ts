const agency =
	'(?:reuters|ap|afp|pa|epa|dpa|ani|pti|upi|xinhua|yonhap|tass|bernama|getty|alamy|shutterstock|istock|swns|rex)';
const word = "(?:\\p{Lu}|al-)[\\p{L}\\d’'.&-]*";
const words = `${word}(?:\\s(?:(?:of|de|da|van|von|the|for)\\s)?${word}){0,4}`;
/** A photographer and a house: “Ann Roe/The Arby Post”. */
const ofHouse = `(?=[^/]{0,80}\\p{Ll})${word}(?:\\s${word}){1,4}\\s?/\\s?${words}(?:\\s?/\\s?${words}){0,2}`;

/** A line that is nothing but a credit: “Harbour News Photo”, “File photo”. */
const bare = /^(?:[\p{L}./&-]+ ){0,4}(?:photo|photograph|image)s?$/iu;

/** A credit on a line of its own: “Ann Roe/The Arby Post”, “[Ann Roe/AP]”. */
const alone = [
	new RegExp(`^(?:${ofHouse}|[([]${ofHouse}[)\\]])$`, 'u'),
	/^(?:photo(?:graph)? ?(?:credit|by)|picture credit|credit)\s?[:,.…]+\s?[^.!?]{2,60}$/iu,
];

const bracketed = `[([](?:via )?${agency}(?:\\s?[/|]\\s?${agency}){0,2}[)\\]]`;
const agencyAlone = new RegExp(`^${bracketed}$`, 'iu');
const agencyBehind = new RegExp(`[.!?\\p{L}"”’']\\s${bracketed}$`, 'iu');

/** Words that begin a credit between brackets. */
const credited = '(?:ph(?:oto(?:graph)?)?s?|pics?|pictures?|images?|credits?|handout|supplied)';

/** Where a credit ends a line, whatever stands before it. */
const closing = [
	new RegExp(
		`\\((?:${credited}(?:[.:] ?| by | courtesy )[^()]{2,80}|courtesy of [^()]{2,80}|handout|supplied|provided|file)\\)\\.?$`,
		'iu',
	),
	new RegExp(`(?:[([]${ofHouse}[)\\]]|(?<=[.!?]["”’']?\\s)${ofHouse})\\.?$`, 'u'),
	/\[(?:(?:File|FILE): ?)?\p{Lu}[\p{L}’'. -]{3,40}\/\p{Lu}[\p{L}’' ]{3,40}\]\.?$/u,
	/(?<=[.!?\p{L}]["”’')]?\s)(?:©|\|\s?(?:Photo|Picture|Image)(?: [Cc]redit)?s?:?)\s?\p{Lu}[\p{L}’'.&-]*(?:[\s/]{1,3}\p{Lu}[\p{L}’'.&-]*){0,5}$/u,
	/(?<=[.!?]["”’']?\s)(?:(?:photo|picture|image) )?credit\s?[:.…]+\s?[^.!?]{2,60}$/iu,
];

/** Whether a line says only whose picture the one before it describes. */
export function isCredit(line: string): boolean {
	if (line.length > 100) return false;
	const isBare = bare.test(line) && !/^(?:the|an?|no|this)\b/iu.test(line);
	return isBare || alone.some((pattern) => pattern.test(line));
}

/** Whether a line ends with a credit that only a picture has. */
export function endsWithCredit(line: string): boolean {
	const end = line.slice(-140);
	return closing.some((pattern) => pattern.test(end));
}

/** Whether a line is an agency between brackets: the credit of a picture, or of the article. */
export function isAgency(line: string): boolean {
	return agencyAlone.test(line);
}

/** Whether a line ends with an agency between brackets. */
export function endsWithAgency(line: string): boolean {
	return agencyBehind.test(line.slice(-60));
}
