/** Nouns for what somebody may tell or keep to themselves. */
const information =
	'details?|specifics|reasons?|comments?|statements?|explanations?|interviews?|figures?|numbers?|information|estimates?|timelines?|timetables?|breakdowns?|answers?|responses?|clarification|evidence|testimony';

/** “Its own”, “the names of the two”: few words, none of which ends what they belong to. */
const few = String.raw`(?:[^\s.,;]+ ){0,4}?`;

/** What reaches somebody who is asked to say something. */
export const requests =
	'(?<!subpoena )requests?|e-?mails?|(?:e|E) - mails?|messages?|voicemails?|calls?(?! (?:for|on)\\b)|questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|invitations?|texts?|letters?';

/** What somebody says and others answer. */
const remarks =
	'claims?|allegations?|accusations?|criticisms?|reports?|charges?|remarks?|comments?|statements?|speech';

const asked = String.raw`to ${few}(?:${requests}|${remarks})`;
/** Nothing, or what tells when or how, stands behind a verb that needs no object. */
const closes = String.raw`(?=$| ?[.,;:]| (?:and|but|or|on|in|by|when|yet|further|publicly|immediately)\b)`;

/** The press and the police, to whom people tell what they know. */
const hearers = String.raw`to ${few}(?:press|media|reporters?|journalists?|newspapers?|papers?|police|investigators|detectives|officers)`;

/** A verb in the forms that stand behind “would not”, “has not” and “is not”. */
const forms = (...verbs: readonly string[]): string =>
	`(?:${verbs.join('|')})\\b`.replaceAll('~', '(?:s|e|ed|ing)?');

const speaks = [
	forms('comment~', 'elaborat~', 'speculat~'),
	String.raw`(?:respond(?:ed|ing)?|repl(?:y|ied|ying)) ${asked}`,
	String.raw`repl(?:y|ied|ying)${closes}`,
	String.raw`return(?:ed|ing)? ${few}${few}(?:${requests})`,
	String.raw`answer(?:ed|ing)? ${few}${few}(?:${requests})`,
	String.raw`answer(?:ed)?(?= (?:when|if) asked\b)`,
	String.raw`(?:be |been |being )?drawn (?:on|about|into)`,
	String.raw`rul(?:e|ed|ing) out`,
	String.raw`(?:giv(?:e|en|ing)|provid(?:e|ed|ing)|offer(?:ed|ing)?|shar(?:e|ed|ing)|releas(?:e|ed|ing)) ${few}(?:${information})(?! to\b)`,
	String.raw`(?:giv(?:e|ing)|releas(?:e|ed|ing)) (?!(?:his|her|their|an?)\b)${few}(?:names|identit(?:y|ies))`,
	String.raw`tak(?:e|ing) ${few}questions`,
	String.raw`grant(?:ed|ing)? ${few}interviews?`,
	String.raw`(?:go|get|going|getting) into (?:any |the |more |further )*(?:details?|specifics)`,
	String.raw`put (?:a|any) (?:number|figure|date|price) on`,
];

/** Verbs that tell what somebody knows only where they will or will not, not where they did or could not. */
const tellsAtWill = [
	forms('disclos~', 'reveal~', 'divulg~', 'specify', 'specifying', 'clarify', 'clarifying'),
	String.raw`(?:explain|detail|quantify|estimate|predict|deny|testify)\b`,
	String.raw`confirm\b(?! (?:[^\s.,;]+ ){1,4}as\b)`,
	String.raw`(?:say|saying)\b(?! (?:sorry|goodbye|hello|no|yes|thank|the words?)\b)`,
	String.raw`tell\b(?! (?:him|her|them) to\b)`,
	String.raw`(?:discuss|discussing)\b(?! [^.,;]*\bwith\b)`,
	String.raw`(?:identify|identifying)\b(?! (?:as|with)\b)`,
	String.raw`(?:name|naming)\b(?! (?:an?|his|her|its|their) (?:[^\s.,;]+ )?(?:successor|replacement|team|side|squad|captain|price|date)\b)`,
	String.raw`answer\b(?! (?:the|his|her|their) (?:door|bell|phone|telephone)\b)`,
	String.raw`(?:talk|speak)(?:${closes}| (?:about|of|publicly|${hearers}))`,
	String.raw`respond${closes}`,
	String.raw`be interviewed`,
	String.raw`describe\b`,
	String.raw`(?:call|brand|label) (?:it|him|her|them|this|that)\b(?! back\b)`,
	String.raw`(?:mak(?:e|ing)|issu(?:e|ing)) ${few}(?:statements?|comments?)`,
	String.raw`weigh in on`,
	String.raw`(?:admit|acknowledge) (?:that|whether|it|to|any|guilt|liability|wrongdoing|responsibility|fault|he|she|they)\b`,
	String.raw`address ${few}(?:${requests}|${remarks}|issues?|matters?|subjects?|rumou?rs?)`,
];

const pattern = (parts: readonly string[]) => `(?:${parts.join('|')})`;

/** What somebody who is silent has not done: “comment”, “respond to a request”. */
export const speaking = pattern(speaks);
/** What somebody refuses to do, or will not do, who keeps to themselves what they know. */
export const telling = pattern([...speaks, ...tellsAtWill]);
