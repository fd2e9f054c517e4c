/** “Its own”, “the names of the two”: few words, none of which ends what they belong to. */
export const few = String.raw`(?:[^\s.,;]+ ){0,4}?`;

/** Words that may stand behind a noun that is whole: behind “letter” of “letter bomb” none of them does. */
const closed = String.raw`(?=$| ?[.,;:—–]| (?:about|after|and|as|asking|at|because|before|behind|by|concerning|despite|during|following|for|from|how|i|if|in|left|made|of|on|or|over|posed|put|raised|regarding|relating|requesting|seeking|sent|since|submitted|that|this|through|to|today|until|via|we|what|when|where|whether|while|who|why|with|yesterday|\p{L}+day)\b)`;

/** What tells that the press asks. */
export const comment =
	'comments?|interviews?|information|clarification|details|response|reply|reaction|statements?';

/** The press and the police, to whom people tell what they know. */
const hearers = String.raw`to ${few}(?:press|media|reporters?|journalists?|newspapers?|papers?|police|investigators|detectives|officers)\b`;

/** Feelings for which there is reason, which is no reason that somebody gives. */
const feelings =
	'alarm|cheer|concern|confidence|despair|doubt|fear|hope|joy|optimism|panic|pessimism|worry';

/** What somebody may tell or keep to themselves: no “reasons to hope”, and no “information desk”. */
export const information = String.raw`(?:details?|specifics|reasons?|comments?|statements?|explanations?|interviews?|figures?|numbers?|information|estimates?|timelines?|timetables?|breakdowns?|answers?|responses?|clarification|evidence|testimony)\b${closed}(?! (?!${hearers})to\b| for (?:any |much |further |immediate )?(?:${feelings})\b)`;

/** Few words that name no owner, and nobody who is provided with something: “his wife's”, “workers with”. */
const unowned = String.raw`(?:(?!['’]s? |(?:with|to) )[^\s.,;]+ ){0,4}?`;
/** Nor “her”, whose calls and letters are seldom the press's. */
const ownerless = String.raw`(?!(?:his|her|their|your)\b)${unowned}`;

const calls = String.raw`(?:calls?\b(?! on\b)(?! for (?!${few}(?:${comment})\b)))`;
const messages = String.raw`(?:(?<!subpoena )requests?\b(?! for (?!${few}(?:${comment})\b))|e-?mails?|e - mails?|(?<!(?:political|mixed) )messages?|voicemails?|questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))\b`;

/** What reaches somebody who is asked to say something. */
export const requests = String.raw`(?:${messages}|${calls}|(?:invitations?|texts?|letters?)\b)${closed}`;

/** What somebody says and others answer. */
const remarks = String.raw`(?:claims?|allegations?|accusations?|criticisms?|reports?|charges?|remarks?|comments?|statements?|speech)\b${closed}`;

/** Of calls those alone that are the press's: others the police have to answer. */
const pressCalls = String.raw`${calls}(?= (?:[^\s.;]+ ){0,6}?(?:comment|interviews?|reporters?|journalists?|newspaper)\b)`;
const asked = String.raw`to ${ownerless}(?:${messages}|${pressCalls}|(?:allegations?|accusations?)\b)${closed}`;
/** Nothing, or what tells when or how, stands behind a verb that needs no object. */
const closes = String.raw`(?=$| ?[.,;:]| (?:and|but|or|on|in|by|when|yet|further|publicly|immediately)\b)`;

/** A verb in the forms that stand behind “would not”, “has not” and “is not”. */
const forms = (...verbs: readonly string[]): string =>
	`(?:${verbs.join('|')})\\b`.replaceAll('~', '(?:s|e|ed|ing)?');

const speaks = [
	forms('comment~', 'speculat~'),
	String.raw`${forms('elaborat~')}(?! (?:an?|the|any|his|her|its|their)\b)`,
	String.raw`(?:respond(?:ed|ing)?|repl(?:y|ied|ying)) ${asked}`,
	String.raw`repl(?:y|ied|ying)${closes}`,
	String.raw`return(?:ed|ing)? ${ownerless}${unowned}(?:${messages}|${calls})${closed}`,
	String.raw`answer(?:ed|ing)? ${few}${few}(?:questions?|quer(?:y|ies))\b${closed}`,
	String.raw`answer(?:ed|ing)? ${ownerless}(?:${messages}|${pressCalls})${closed}`,
	String.raw`answer(?:ed)?(?= (?:when|if) asked\b)`,
	String.raw`(?:be |been |being )?drawn (?:on|about|into ${few}(?:speculation|speculating|discussions?|discussing|commenting|saying|giving|details?|specifics))\b`,
	String.raw`rul(?:e|ed|ing) out`,
	String.raw`(?:giv(?:e|en|ing)|provid(?:e|ed|ing)|offer(?:ed|ing)?|shar(?:e|ed|ing)|releas(?:e|ed|ing)) ${unowned}${information}`,
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
	String.raw`(?:name|naming)\b(?! (?:an?|his|her|its|their) (?:[^\s.,;]+ )?(?:successor|replacement|team|side|squad|captain|price|date)\b| [^.,;]*\b(?:after|among|as|in (?:the|his|her|its|their) (?:squad|team|side|line-up))\b)`,
	String.raw`answer\b(?! (?:the|his|her|their) (?:door|bell|phone|telephone)\b)`,
	String.raw`(?:talk|speak)(?:${closes}| (?:about|of|publicly|${hearers}))`,
	String.raw`respond(?= (?:when|if) asked\b)`,
	String.raw`be interviewed`,
	String.raw`describe\b`,
	String.raw`(?:call|brand|label) (?:it|him|her|them|this|that)\b(?! (?:back|off|in|a day|a night|quits|even)\b)`,
	String.raw`(?:mak(?:e|ing)|issu(?:e|ing)) ${few}(?:statements?|comments?)`,
	String.raw`weigh in on`,
	String.raw`(?:admit|acknowledge) (?:that|whether|it|to|any|guilt|liability|wrongdoing|responsibility|fault|he|she|they)\b`,
	String.raw`address ${few}(?:${requests}|${remarks}|(?:issues?|matters?|subjects?|rumou?rs?)\b)`,
];

const pattern = (parts: readonly string[]) => `(?:${parts.join('|')})`;

/** People of whom the police, or a firm, may keep back who they are. */
export const peopleNamed = String.raw`(?:(?:the|those|any of the|either) (?:[^\s.,;]+ ){0,3}?(?:victims?|suspects?|dead|deceased|injured|wounded|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|teenagers?|drivers?|passengers?|officers?|workers?|employees?|persons?|people|patients?|players?|students?|pupils?|pilots?|attackers?|gunm[ae]n|shooters?|assailants?|couple|family)|him|her|them)\b${closed}(?! (?:after|among|as|for|in)\b)`;

/** What somebody who is silent has not done: “comment”, “respond to a request”. */
export const speaking = pattern(speaks);
/** What somebody refuses to do, or will not do, who keeps to themselves what they know. */
export const telling = pattern([...speaks, ...tellsAtWill]);
