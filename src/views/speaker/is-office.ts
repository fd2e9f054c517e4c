import { isPeopleNoun, singular } from '../../text/people-nouns.ts';

/**
 * Whether a phrase surely tells what somebody is, as “former mayor of Orrin” does. A page states it as its own, so
 * what may be a clause, a time, a crime or an accusation is none.
 */
export function isOffice(phrase: string): boolean {
	const words = phrase.toLowerCase().split(/\s+/u);
	const link = words.findIndex((word, at) => at > 0 && links.test(word));
	const head = words[link < 0 ? words.length - 1 : link - 1]!;
	const behind = link < 0 ? [] : words.slice(link);
	const isDoubtful = [clausal, timely, accusing].some((kind) =>
		words.some((word) => kind.test(word)),
	);
	return isHeldByOne(head) && !isDoubtful && !behind.some((word) => participle.test(word));
}

/** “Pilot”: not “pilots”, and not “man”, which tells nothing. */
const isHeldByOne = (noun: string): boolean =>
	isPeopleNoun(noun) && singular(noun) === noun && !anybody.test(noun);

const anybody =
	/^(?:man|woman|boy|girl|child|children|person|people|teen|bloke|fella|source|insider|star|rival|pal|picket|speaker|survivor|witness|bystander|onlooker|eyewitness|respondent|friend)$/u;

/** What an office may be of. */
const links = /^(?:of|at|for|in|from|to|on)$/u;

const wholeWord = (...words: readonly string[]): RegExp =>
	new RegExp(`^(?:${words.join('|')})$`, 'u');

const pronouns = 'i|we|you|he|she|it|they|my|our|your|his|her|its|their';
const joining = 'this|that|who|whom|whose|which|what|and|or|but|if|not|never';
const auxiliaries = [
	'is|are|was|were|be|been|being|am|has|have|had|do|does|did',
	'will|would|can|could|may|might|must|shall|should',
];
const verbs = [
	'said|says|told|tells|spoke|came|comes|went|goes|got|gets|made|makes|took|takes|gave|gives',
	'saw|sees|left|won|wins|lost|loses|fell|rose|held|holds|kept|keeps|led|met|ran|runs|sat',
	'stood|wrote|knew|knows|thought|found|wants?|needs?',
];
/** “isn't”, “they've” */
const shortened = [".+n[’']t", ".+[’'](?:re|ve|ll|d|m)"];

/** Words that stand in clauses, and those by which an article speaks for somebody. */
const clausal = wholeWord(pronouns, joining, ...auxiliaries, ...verbs, ...shortened);

const timely =
	/^(?:.*day|days|weeks?|months?|years?|hours?|minutes?|moments?|times?|morning|afternoon|evening|night|decades?|century|weekend|season|last|next|once|ago|later|before|after|until|since|when|while|as|then|now)$/u;

/** How words for crimes and accusations begin, and those that are thrown at people. */
const accusations = [
	'accus|alleg|suspect|convict|charg|arrest|jail|imprison|disgrac|sham|embattl|wanted',
	'killer|kill|murder|rap(?:e|ist)|attack|assail|abus|assault|terror',
	'traffick|smuggl|fraud|corrupt|crim|drug|sex|paedo|pedo',
	'gun|knife|knifem|bomb|shooter|stab|thie[fv]|theft|robber|burglar|steal',
	'spy|spies|traitor|rebel|militant|insurgent|warlord|extremis|jihad',
	'nazi|racis|bigot|cheat|liar|lying|crook|drunk|violent|evil|rogue|hat(?:e|ed)',
	'felon|culprit|accomplice|defendant|prisoner|inmate|detainee|captive|hostage|fugitive|offender',
	'looter|rioter|gang|mafia|mob|stalk|victim|heckler|dictat|tyran|strongm|war-?crim',
	'crying|fuming|furious|angry',
];

/** Crimes and accusations before “investigator” too, for the sake of all the others. */
const accusing = wholeWord(
	`(?:${accusations.join('|')}).*`,
	'.*(?:accused|convicted|killer|killing|murderer)',
);

const participle = /^\p{L}{2,}(?:ed|ing)$/u;
