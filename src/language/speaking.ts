import { monthAbbreviations, months, weekdays } from './calendar.ts';
import { bodyNouns } from '../text/body-nouns.ts';
import { isPeopleNoun, singular } from '../text/people-nouns.ts';

export { bodyNouns, businessNouns } from '../text/body-nouns.ts';
export { isPeopleNoun, peopleNouns, singular, titleWords } from '../text/people-nouns.ts';

/** Things that somebody says or writes: their words are the words of whose they are. */
const speech = `statement letter report remark remarks comment comments speech address post tweet message email e-mail
	memo memorandum document filing ruling judgment judgement verdict order study survey poll paper article editorial interview
	briefing announcement declaration communique release note warning transcript testimony affidavit complaint lawsuit
	indictment claim suit petition motion writ submission dossier audit review bulletin notice account book memoir video footage`;

/** Things that words stand on or in, and that nobody need have said. */
const writings = `sign banner placard poster cap hat shirt t-shirt meme text sms caption headline leaflet flyer
	plaque sticker badge paragraph clause passage wording draft screenshot graffiti inscription billboard card advert advertisement ad`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns for what answers something: “Roe's retort was short: …”. */
export const answerNouns = set('answer reply response retort riposte rejoinder comeback');

export const speechNouns = set(speech);
const documents = set(`${speech} ${writings}`);
/** Whether words may stand in what a noun names: a letter, a post, a banner. */
export const isDocument = (noun: string): boolean =>
	documents.has(noun) || documents.has(singular(noun));
/** Whether a noun stands for several as for one, who are neither “he” nor “she”. */
export const isGroup = (noun: string): boolean =>
	/^(?:family|couple|household|crowd|jury|panel|trio|duo|pair|crew|staff)$/u.test(noun);
export const determiners = set('his her their its my our your');
export const speakingPronouns = set('he she they it we i who');

/** Whether a noun stands for one: neither “officials” nor “people”. */
export function isOne(noun: string): boolean {
	return !/^(?:people|folk|children)$/u.test(noun) && singular(noun) === noun;
}

/** Whether a noun stands for somebody who can speak; words made like “adviser” or “scientist” do. */
export function canSpeak(noun: string): boolean {
	return isPeopleNoun(noun) || [noun, singular(noun)].some((form) => bodyNouns.has(form));
}

const timeNouns: ReadonlySet<string> = new Set([
	...weekdays,
	...months,
	...monthAbbreviations,
	...set(`today yesterday tomorrow morning afternoon evening night week month year day hour minute weekend time
	moment century decade spring summer autumn winter christmas easter`),
]);

/** Whether a noun names a time, which never speaks though it may look like a name. */
export function isTime(noun: string): boolean {
	return timeNouns.has(singular(noun)) || timeNouns.has(noun);
}
