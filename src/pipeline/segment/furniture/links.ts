/** Words above or before the titles of other articles. */
const invitation =
	"(?:(?:must )?read(?: (?:more|also|next|the full story|full story))?|also (?:read|watch|see)|you (?:may|might) also like|see also|more(?= ?:)|related(?: (?:stories|articles|news|topics?|content|links|coverage))?|more on this(?: story| topic)?|watch|listen|recommended(?: (?:stories|for you))?|trending(?: now)?|most (?:read|viewed|popular)(?: (?:in|on)\\b.{0,30})?|editor[’']s picks?|don[’']t miss|tags?|topics?|keywords|filed under|suggested topics|in this (?:article|story)|explore more on(?: these topics)?|continue reading|click here|download)";

/** Links to other articles, and tags. Each pattern covers the whole line. */
export const links: readonly RegExp[] = [
	new RegExp(`^\\W*${invitation}(?!\\p{L})\\s*(?:[:|].{0,200}|\\W*)$`, 'iu'),
	/^\W*(?:more|all|full|follow|find)\b[^.!?:]{0,50}:?\s+https?:\/\/\S+$/iu,
	/^(?:#[\p{L}\p{N}_]+[\s,|]*)+$/u,
];

/** Whether a line stands above links to other articles. */
export function isListOfLinks(line: string): boolean {
	return /^\W*(?:read (?:more|also|next)|also read|see also|you (?:may|might) also like|related\b.{0,20}|more (?:on|from)\b.{0,30}|recommended\b.{0,20}|most (?:read|viewed|popular)|trending(?: now)?|editor[’']s picks?)\W*$/iu.test(
		line,
	);
}
