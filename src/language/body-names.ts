import { bodyNouns, singular } from './speaking.ts';

/** Words in the names of companies, outlets, clubs and offices that stand in no person's name. */
const inNames = new Set(
	`inc corp ltd plc llc gmbh ag sa nv co holding industry system technology lab laboratory motor airway hotel resort
	food store supermarket market capital venture energy power electric oil gas petroleum mining steel financial
	finance insurance media news times post herald tribune gazette journal press radio tv television picture
	entertainment game record music international global worldwide solution service logistics shipping line marine
	telecom communication network software semiconductor microsystem electronics pharma pharmaceutical biotech health
	healthcare medical clinic trust fc afc united rovers athletic academy assembly chamber centre center cup games
	nations kingdom states republic house palace guard corps forces office ministry airlines brothers sons partners
	associates properties enterprises products works railway railways rail metro bus ferries lines cruises tours
	dairy dairies farms foods breweries bureau committee commission authority tribunal inquiry probe campaign
	movement front brigade battalion regiment division squad team crew travel consulting law legal realty bakery cafe restaurant library museum theatre
	theater gallery cathedral mosque stadium arena festival awards zoo observatory archive foundation initiative programme
	school`.split(/\s+/u),
);

/** Whether a name of several words is that of a body rather than of a person. */
export function isBodyName(name: string): boolean {
	const words = name.toLowerCase().split(/[\s.]+/u);
	return words.some((word) =>
		[word, singular(word)].some((form) => bodyNouns.has(form) || inNames.has(form)),
	);
}
