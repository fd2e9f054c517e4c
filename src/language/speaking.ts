import { monthAbbreviations, months, weekdays } from './calendar.ts';

/** Nouns for people by what they do; the head of “a senior official”, “the ministry's spokesman”. */
const people = `hydrologist ecologist biologist psychologist psychiatrist pathologist archaeologist sociologist engineer
	pharmacist dentist therapist architect accountant electrician technician mechanic carpenter
	official spokesman spokeswoman spokesperson minister premier president chancellor secretary leader
	chief head chair chairman chairwoman chairperson director manager boss ceo founder owner
	executive governor mayor senator representative congressman congresswoman lawmaker legislator mp councillor
	councilor councilman councilwoman commissioner ambassador envoy diplomat consul delegate adviser advisor aide
	admiral brigadier colonel captain commander lieutenant sergeant officer soldier sheriff deputy constable
	detective general inspector investigator agent judge justice magistrate prosecutor attorney lawyer solicitor barrister
	counsel defendant plaintiff victim survivor witness suspect prisoner doctor physician surgeon nurse paramedic
	epidemiologist virologist scientist researcher professor lecturer teacher student pupil principal headteacher
	economist analyst strategist expert specialist historian author writer editor journalist reporter correspondent
	columnist critic activist campaigner organiser organizer protester demonstrator volunteer worker employee staffer
	pilot driver passenger coach trainer player striker goalkeeper midfielder defender batsman
	bowler champion referee umpire teammate athlete singer actor actress producer artist queen prince
	princess pope cardinal archbishop bishop priest imam rabbi pastor monk farmer fisherman trader investor
	shareholder banker broker consumer customer resident local neighbour neighbor villager tenant landlord voter
	supporter opponent mother father parent sister brother son daughter wife husband widow uncle aunt cousin
	grandmother grandfather family relative friend colleague man woman boy girl child teen guard person source insider observer
	firefighter rescuer forecaster meteorologist seismologist geologist astronaut veteran refugee migrant whistleblower
	vice-president undersecretary superintendent coroner ombudsman regulator auditor trustee treasurer clerk
	narrator announcer questioner presenter moderator interviewer businessman businesswoman tycoon billionaire shipowner
	magnate entrepreneur industrialist pundit commentator blogger influencer vlogger comedian comic musician rapper
	composer conductor novelist poet playwright filmmaker photographer designer waiter barman bartender cleaner
	bodyguard caretaker shopkeeper merchant landowner homeowner householder parishioner worshipper pilgrim tourist
	traveller traveler commuter motorist cyclist pedestrian hiker climber sailor seafarer skipper helmsman crewman
	crewmember paratrooper gunman attacker assailant shooter militant rebel insurgent fighter warlord hostage
	captive detainee inmate convict felon culprit accomplice bystander onlooker eyewitness passer-by fan spectator
	ticket-holder attendee participant respondent appellant petitioner claimant complainant juror
	foreman forewoman notary paralegal stenographer registrar vice-chancellor provost rector headmaster headmistress
	tutor instructor mentor counsellor counselor psychotherapist midwife carer caregiver veterinarian toxicologist
	immunologist microbiologist oncologist cardiologist neurologist paediatrician pediatrician dietitian
	nutritionist geographer physicist chemist mathematician statistician demographer pollster climatologist
	volcanologist geophysicist oceanographer archivist curator librarian theologian philosopher linguist ethicist
	academic scholar undergraduate graduate freshman sophomore teenager youngster pensioner retiree newcomer
	immigrant expatriate expat citizen taxpayer parliamentarian statesman stateswoman vice-premier vice-chairman
	co-chair co-chairman co-leader backbencher frontbencher duchess empress sheikh ayatollah cleric mullah
	chaplain deacon vicar archdeacon mufti lama chieftain headman midshipman ensign airman seaman commander-in-chief
	commandant gamekeeper zookeeper beekeeper grower rancher herder fullback quarterback fielder wicketkeeper
	all-rounder skater skier swimmer sprinter jumper thrower boxer wrestler jockey golfer gymnast medallist
	medalist olympian paralympian vice-captain selector chief-of-staff stakeholder co-owner co-author co-star
	co-worker classmate roommate flatmate housemate stepfather stepmother stepson stepdaughter half-brother
	half-sister brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law godfather
	godmother mum mom dad fiance fiancee grandson granddaughter nephew niece mourner visitor guest scorer
	chef grandee strongman strongwoman supremo mandarin successor predecessor counterpart rival candidate nominee running-mate co-founder ally people member star patron pal
	speaker substitute winger keeper lobbyist gran nan grandad steward stewardess docker dockworker trucker landlady
	hairdresser builder plumber roofer welder bricklayer courier cabbie postman postwoman postie longshoreman
	stevedore harbourmaster harbormaster lifeguard nanny childminder housekeeper janitor receptionist newsagent
	publican hotelier restaurateur radiographer physiotherapist anaesthetist gynaecologist radiologist surveyor
	lorry-driver signalman boatman ferryman deckhand trooper recruit conscript reservist reveller partygoer
	holidaymaker camper firewoman headliner busker bookmaker apprentice heckler picket marcher
	counter-protester looter rioter protestor dispatcher caller handler shopper diner punter barber toolmaker convener
	democrat republican tory proponent backer spy comptroller showrunner evangelist preacher publicist biographer detractor advocate cop policeman policewoman bloke fella gentleman toddler schoolboy schoolgirl`;

/** What a business is called that is a body of people besides. */
const firms = `company firm group club airline carrier manufacturer maker retailer operator
	startup start-up giant conglomerate organisation organization`;

/** Nouns by which any business may be called again. */
const businesses = `${firms} chain`;

/** Bodies of people, which speak as one. */
const bodies = `${firms} government ministry department agency office council committee commission parliament
	congress senate assembly cabinet administration authority authorities court tribunal police army military navy
	force party coalition opposition alliance union federation association corporation bank fund board panel jury
	inquiry team league bureau service institute university college school hospital charity guard coastguard foundation
	society network station channel newspaper magazine broadcaster outlet media press regime leadership state country
	nation city municipality embassy mission delegation secretariat watchdog airport supplier brewery studio label
	publisher church community kremlin pentagon junta militia side parties both prosecution defence defense exchange
	regulator utility lender insurer automaker carmaker trust forum campaign crowd presidency think-tank insurgency
	palace chancellery directorate inspectorate consortium syndicate cooperative co-operative academy museum diocese
	archdiocese treasury constabulary gendarmerie shipyard hotel`;

/** Things that somebody says or writes: their words are the words of whose they are. */
const speech = `statement letter report remark remarks comment comments speech address post tweet message email e-mail
	memo memorandum document filing ruling judgment judgement verdict order study survey poll paper article editorial interview
	briefing announcement declaration communique release note warning transcript testimony affidavit complaint lawsuit
	indictment claim suit petition motion writ submission dossier audit review bulletin notice account book memoir video footage`;

/** Things that words stand on or in, and that nobody need have said. */
const writings = `sign banner placard poster cap hat shirt t-shirt meme text sms caption headline leaflet flyer
	plaque sticker badge paragraph clause passage wording draft screenshot graffiti inscription billboard card advert advertisement ad`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Titles that stand right before a person's name and are no part of it. Lower case, no stop. */
export const titleWords =
	set(`pm mr mrs ms miss dr prof sir dame lord lady rev gen lt col capt sgt sen rep gov hon
	brig maj cmdr adm dci di ds dc pc const cst supt cllr fr sr insp coun auntie granny grandma grandpa smt shri sri janab mme mlle msgr justice`);

/** Nouns for what answers something: “Roe's retort was short: …”. */
export const answerNouns = set('answer reply response retort riposte rejoinder comeback');

export const peopleNouns = set(people);
export const bodyNouns = set(bodies);
export const businessNouns = set(businesses);
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

/** Whether a noun, singular or plural, stands for people by what they do or are. */
export function isPeopleNoun(noun: string): boolean {
	const office = noun.replace(
		/^(?:co|ex|sous|under|vice)-|-(?:general|elect|designate|of-\p{L}+)$/gu,
		'',
	);
	return peopleNouns.has(office) || peopleNouns.has(singular(office));
}

/** The singular of a regular plural noun: officials -> official, ministries -> ministry. */
export function singular(noun: string): string {
	if (/(?:men|women)$/u.test(noun)) return noun.replace(/men$/u, 'man');
	// “Mrs” is no plural of “Mr”
	if (titleWords.has(noun)) return noun;
	if (noun.endsWith('ies')) return noun.replace(/ies$/u, 'y');
	if (/(?:ss|sh|ch|x)es$/u.test(noun)) return noun.slice(0, -2);
	return /[^s]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

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
