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
	return words.some((word) => isBody(word) || inNames.has(word) || inNames.has(singular(word)));
}

/**
 * Whether the “and” of a name joins words within it, not two who speak: “Health and Safety Executive” and
 * “Ministry of Ports and Trade”, but not “Arland and Norvale”, “the Interior Ministry and the police”.
 */
export function isOneBody(name: string): boolean {
	const sides = name.replace(/^the /iu, '').split(' and ');
	if (sides.length !== 2) return false;
	const [before, behind] = sides.map((side) => side.split(' ')) as [string[], string[]];
	return isOfFields(before, behind) || endsAsBody(before, behind);
}

const isBody = (word: string): boolean =>
	[word, singular(word)].some((form) => bodyNouns.has(form.toLowerCase()));

/** “Ministry of Ports | and Trade”, “Centers for Disease Control | and Prevention”. */
function isOfFields(before: readonly string[], behind: readonly string[]): boolean {
	const link = before.findIndex((word) => /^(?:of|for)$/u.test(word));
	const head = before[link - 1] ?? '';
	const hasFields = isBody(head) || /^cent(?:er|re)s?$/iu.test(head);
	return hasFields && behind.every(isField);
}

/** “Health | and Safety Executive”. */
function endsAsBody(before: readonly string[], behind: readonly string[]): boolean {
	const [last, fields] = [behind.at(-1)!, [...before, ...behind.slice(0, -1)]];
	const isName = /^\p{Lu}/u.test(last) && (isBody(last) || last === 'Executive');
	return isName && before.length === 1 && behind.length > 1 && fields.every(isField);
}

/** What public bodies are for: no state, firm or person is called so. */
const fields = new Set(
	`health safety food drug drugs trade industry agriculture fisheries fish wildlife human social public services
	affairs foreign culture media sport sports education science technology innovation research development
	environment energy climate water forest forests land lands housing urban rural planning transport ports
	harbours roads rail aviation marine maritime coastguard shipping works infrastructure communities local
	budget finance revenue customs tax excise economic economy commerce business consumer consumers competition
	markets monetary exchange commission insurance labour labor employment work pensions skills training family
	families children youth women veterans welfare care medicines healthcare products disease control prevention
	emergency disaster security defence defense intelligence justice law order crime corruption borders border
	immigration citizenship refugees migration statistics information communications broadcasting standards quality
	nuclear radiation mines mining petroleum gas oil oceanic atmospheric space aeronautics arts sciences heritage
	tourism religious equality rights integration cooperation co-operation management administration`.split(
		/\s+/u,
	),
);
const isField = (word: string): boolean => /^\p{Lu}/u.test(word) && fields.has(word.toLowerCase());
