/** Roles that a wider word may stand for later: “the official” for an envoy, “the boss” for a coach. */
const narrower = new Map<string, readonly string[]>(
	Object.entries({
		official:
			'representative diplomat envoy ambassador delegate spokesman spokeswoman adviser advisor aide secretary commissioner minister deputy',
		boss: 'chief head executive ceo manager director coach president leader officer',
		chief: 'head boss executive ceo commissioner director officer',
		head: 'chief director chair chairman president',
		leader: 'president premier chancellor head',
		politician: 'minister senator lawmaker mp mayor governor',
		officer:
			'brigadier colonel lieutenant admiral commander sergeant constable captain detective inspector',
		doctor: 'surgeon physician paediatrician pediatrician',
		lawyer: 'attorney solicitor barrister counsel advocate',
		counsel: 'lawyer barrister attorney',
		barrister: 'lawyer counsel',
		coach: 'trainer manager boss',
		trainer: 'coach',
		skipper: 'captain',
		captain: 'skipper',
		premier: 'minister',
		owner: 'founder proprietor',
		expert: 'professor analyst scientist researcher epidemiologist',
		scientist: 'professor researcher epidemiologist virologist biologist',
		economist: 'analyst',
		nurse: 'matron sister',
	}).map(([wide, roles]) => [wide, roles.split(' ')]),
);

/** What a title that stands before a name says of its bearer: “the judge” for “Mr Justice Roe”. */
export const titleRoles: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ justice: 'judge', dr: 'doctor', prof: 'professor', sen: 'senator', gov: 'governor' },
		...{ rep: 'representative', capt: 'captain', col: 'colonel', gen: 'general', sgt: 'sergeant' },
		...{ lt: 'lieutenant', cmdr: 'commander', supt: 'superintendent', insp: 'inspector' },
		...{
			const: 'constable',
			cst: 'constable',
			pc: 'constable',
			dc: 'constable',
			ds: 'sergeant',
			di: 'inspector',
			dci: 'inspector',
		},
		...{ cllr: 'councillor', amb: 'ambassador', sec: 'secretary' },
	}),
);

/** Whether a noun for a person may stand for one who was given a role. */
export function covers(noun: string, role: string): boolean {
	return noun === role || (narrower.get(noun)?.includes(role) ?? false);
}

/**
 * Offices and trades that seldom two people of one news event hold, so that the bare noun names its
 * holder in other articles too. “An official”, “a resident” may be anybody.
 */
export const offices: ReadonlySet<string> = new Set(
	`president premier chancellor minister mayor governor king queen prime chief chairman chairwoman chair chairperson
	ceo executive director manager coach trainer captain skipper founder ambassador envoy judge prosecutor coroner
	commissioner secretary speaker archbishop bishop principal headteacher superintendent sheriff commander general
	whistleblower toxicologist epidemiologist nurse widow defendant chef owner head boss leader`.split(
		/\s+/u,
	),
);
