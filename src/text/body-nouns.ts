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

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const bodyNouns = set(bodies);
export const businessNouns = set(businesses);

/** What stands besides in the names by which bodies call themselves. */
export const bodyNameWords = set(
	`airlines airways brigade broadcasting centre center chamber confederation construction crown division dredging
	energy engineering executive forces front holdings house industries institution intelligence international
	investors limited motors movement officials oil partners partnership railway residents services shipping
	solutions staff states steel workers`,
);
