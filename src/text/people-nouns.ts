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

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Titles that stand right before a person's name and are no part of it. Lower case, no stop. */
export const titleWords =
	set(`pm mr mrs ms miss dr prof sir dame lord lady rev gen lt col capt sgt sen rep gov hon
	brig maj cmdr adm dci di ds dc pc const cst supt cllr fr sr insp coun auntie granny grandma grandpa smt shri sri janab mme mlle msgr justice`);

export const peopleNouns = set(people);

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
