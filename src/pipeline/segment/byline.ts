import { person } from './name-line.ts';

/** No stop but that of an initial or a short title, so that no sentence passes for a name. */
const unstopped = '(?:[^.!?]|(?<=\\b\\p{Lu})\\.|(?<=\\b(?:Jr|Sr|Dr|St|Mr|Ms))\\.)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

const people = `${person}(?:(?:,| and) ${person}){0,3}`;
const place = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
const house = "(?:The )?\\p{Lu}[\\p{L}’'.-]+(?: (?:of |and |& )?\\p{Lu}[\\p{L}’'.-]+){0,4}";
const translated = '(?: \\([Tt]ranslated from (?:the )?\\p{Lu}\\p{L}+\\))?';

const patterns = [
	// By Ann Roe; BY ANN ROE [ann@example.org]; By Ann Roe and J.P. Doe, Staff Writers
	new RegExp(
		`^(?:(?:EXCLUSIVE|Exclusive|ANALYSIS|Analysis|OPINION|Opinion)\\W+)?(?:by|By|BY):?\\s+(?!${weekday})(?:our\\s|\\p{Lu})${unstopped}{2,80}(?:[[(<]?\\S+@\\S+[\\])>]?)?$`,
		'u',
	),
	// The Arby Post, English edition, 19 March. By Ann Roe
	new RegExp(`^[^“”"!?]{2,80}[.,|·–—]\\s+By ${person}$`, 'u'),
	/^(?:written|reported|edited|compiled|posted|curated|published) by\s?:\s.{2,80}$/iu,
	/^(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Cc]ompiled|[Pp]osted) by\s(?:\p{Lu}|our\s).{2,80}(?<![.!?])$/u,
	// Live coverage by Ann Roe and John Doe
	new RegExp(
		`^(?:[Ll]ive |LIVE )?(?:[Cc]overage|[Rr]eporting|[Uu]pdates?|[Bb]log) (?:by|with|from) ${people}$`,
		'u',
	),
	// Ann Roe in Arby, The Arby Post; Ann Roe, special correspondent in Arby (translated from Dutch)
	new RegExp(`^${people} in ${place}, ${house}$`, 'u'),
	new RegExp(
		`^${person}, (?:[\\p{L}-]+ ){0,2}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist) in ${place}${translated}$`,
		'u',
	),
	// By Ann Roe, Arby. Translated from Dutch; the line of a day that tells who writes
	new RegExp(`^By ${people}(?:, ${place})?\\. Translated from (?:the )?\\p{Lu}\\p{L}+\\.?$`, 'u'),
	new RegExp(
		`^\\p{Lu}[\\p{L} -]{2,30}, (?:\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+\\.? \\d{1,2})\\. (?:[Oo]ur |[Ss]pecial )?[Cc]orrespondents? of [^.!?]{2,60}$`,
		'u',
	),
	// an edition that writes itself: “Voice of Arland (English Service)”
	/^\p{Lu}[^.!?“”":]{2,60} \((?:\p{Lu}\p{L}+ )(?:[Ss]ervice|[Ee]dition|[Dd]esk)\)$/u,
	/^from (?:our|a) (?:own |staff |special |foreign )*correspondents?\b[^.!?]{0,60}$/iu,
	/^By(?=\p{Lu})(?!\p{Lu}+$)[^.!?]{2,80}$/u,
	/^(?:Text|Words|Author|Editor)(?: by)?\s?:\s?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u,
	// who helped, who translated, and which agency
	/^\(?(?:with|additional)\s+(?:inputs?|reporting|contributions?|files)\s+(?:from|by)\b.{0,120}$/iu,
	/^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b.{0,200}$/iu,
	/^.{2,120}\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,60}$/iu,
	/^\(?(?:source|via|credit|agency|agencies)\s*:\s.{2,60}$/iu,
	/^[Tt]ranslated (?:from (?:the )?(?:original )?\p{Lu}\p{L}+ )?by\s[^.!?]{2,60}\.?$/u,
	new RegExp(
		`^${person},? (?:(?:and|with) (?:the )?(?:news )?agenc(?:y|ies)|with wires?(?: services)?)$`,
		'u',
	),
	new RegExp(
		`^(?:${person}|\\p{Lu}[\\p{L}’'-]+)(?:(?:,| and) ${person})? reported from \\p{Lu}[^.!?"“”]{1,50}\\.?$`,
		'u',
	),
	/^[(—–-]\s*(?:reuters|ap|afp|dpa|ani|pti|ians|upi|xinhua|yonhap|tass|anadolu|bloomberg|bernama|agencies)(?:[/,&\s]+\p{L}+){0,3}\)?$/iu,
	/^(?:reuters|ap|afp|dpa|ani|pti|ians|upi|xinhua|yonhap|tass|anadolu|bloomberg|bernama)(?:\s?[/,&]\s?\p{L}{2,10}){0,3}$/iu,
	// the signs of editors before their agencies: “ar/jd (AP, dpa)”
	/^\p{Ll}{2,4}(?:[/,]\s?\p{Ll}{2,4}){0,3}\s\([^()]{2,60}\)$/u,
	/^@\w{2,30}$/u,
	// an author's line with an address
	/^[^.!?]{0,60}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\])>]?$/u,
	// a name and a post, with or without a place; the house itself
	/^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:\p{L}+\s){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist)(?:,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})?$/u,
	/^(?:[Ss]pecial to|SPECIAL TO|[Ff]rom staff|[Ff]rom wire)\s[^.!?]{2,50}$/u,
	/^(?:staff|wire|agency) reports?$/iu,
	/^our (?:bureau|correspondent|reporter)s?\b[^.!?]{0,40}$/iu,
	/^team\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u,
	/^(?:staff (?:writer|reporter)|news desk|web desk|editorial (?:staff|board)|agencies)$/iu,
];

/** Whether a line says who wrote, edited, translated or supplied the article. */
export function isByline(line: string): boolean {
	return patterns.some((pattern) => pattern.test(line));
}

/** The signs of those who wired an article, which stand at its end alone: “ABC XY ABC”. */
export function isSigns(line: string): boolean {
	return /^(?:\p{Lu}{2,5}[\s/]){1,4}\p{Lu}{2,5}$/u.test(line);
}
