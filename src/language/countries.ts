/**
 * States by the names under which the news calls them: the country, its adjective, its capital and
 * the seats of its government, which stand for one another (“Paris”, “French officials”). A line is
 * a state. Words that as often mean something else (“Washington” is a name too, “Georgia” a state of
 * the US) are in it where they mean the state more often than not.
 */
const states = `united states/u s/usa/america/american/washington/white house/pentagon
	united kingdom/u k/uk/britain/british/london/downing street/whitehall
	russia/russian federation/russian/moscow/kremlin
	ukraine/ukrainian/kyiv/kiev
	china/chinese/beijing
	taiwan/taiwanese/taipei
	japan/japanese/tokyo
	south korea/south korean/republic of korea/seoul
	north korea/north korean/democratic people's republic of korea/dprk/pyongyang
	india/indian/new delhi
	pakistan/pakistani/islamabad
	bangladesh/bangladeshi/dhaka
	sri lanka/sri lankan/colombo
	nepal/nepali/nepalese/kathmandu
	afghanistan/afghan/kabul
	iran/iranian/tehran
	iraq/iraqi/baghdad
	israel/israeli/jerusalem/tel aviv
	palestine/palestinian/ramallah
	lebanon/lebanese/beirut
	syria/syrian/damascus
	turkey/türkiye/turkish/ankara
	saudi arabia/saudi/riyadh
	united arab emirates/uae/emirati/abu dhabi
	qatar/qatari/doha
	egypt/egyptian/cairo
	libya/libyan/tripoli
	sudan/sudanese/khartoum
	ethiopia/ethiopian/addis ababa
	kenya/kenyan/nairobi
	nigeria/nigerian/abuja
	ghana/ghanaian/accra
	south africa/south african/pretoria
	zimbabwe/zimbabwean/harare
	france/french/paris/élysée
	germany/german/berlin
	italy/italian/rome
	spain/spanish/madrid
	portugal/portuguese/lisbon
	netherlands/dutch/the hague
	belgium/belgian
	switzerland/swiss/bern
	austria/austrian/vienna
	poland/polish/warsaw
	czech republic/czechia/czech/prague
	slovakia/slovak/bratislava
	hungary/hungarian/budapest
	romania/romanian/bucharest
	bulgaria/bulgarian
	greece/greek/athens
	serbia/serbian/belgrade
	croatia/croatian/zagreb
	sweden/swedish/stockholm
	slovenia/slovenian/ljubljana
	montenegro/montenegrin/podgorica
	moldova/moldovan
	iceland/icelandic/reykjavik
	luxembourg/luxembourgish
	morocco/moroccan/rabat
	algeria/algerian/algiers
	tunisia/tunisian/tunis
	jordan/jordanian/amman
	kuwait/kuwaiti
	oman/omani/muscat
	yemen/yemeni/sanaa
	chad/chadian
	mali/malian/bamako
	niger/nigerien
	somalia/somali/mogadishu
	uganda/ugandan/kampala
	rwanda/rwandan/kigali
	tanzania/tanzanian
	zambia/zambian/lusaka
	mozambique/mozambican/maputo
	angola/angolan/luanda
	senegal/senegalese/dakar
	cambodia/cambodian/phnom penh
	laos/laotian/vientiane
	mongolia/mongolian/ulaanbaatar
	singapore/singaporean
	norway/norwegian/oslo
	denmark/danish/copenhagen
	finland/finnish/helsinki
	ireland/irish/dublin
	belarus/belarusian/minsk
	estonia/estonian/tallinn
	latvia/latvian/riga
	lithuania/lithuanian/vilnius
	armenia/armenian/yerevan
	azerbaijan/azerbaijani/baku
	kazakhstan/kazakh/astana
	australia/australian/canberra
	new zealand/wellington
	indonesia/indonesian/jakarta
	malaysia/malaysian/kuala lumpur/putrajaya
	philippines/philippine/filipino/manila
	thailand/thai/bangkok
	vietnam/vietnamese/hanoi
	myanmar/burmese/naypyidaw
	canada/canadian/ottawa
	mexico/mexican/mexico city
	brazil/brazilian/brasilia/brasília
	argentina/argentine/buenos aires
	chile/chilean
	colombia/colombian/bogota/bogotá
	venezuela/venezuelan/caracas
	peru/peruvian/lima
	cuba/cuban/havana
	european union/eu/brussels`;

const names = new Map(
	states.split('\n').flatMap((line) => {
		const [first, ...others] = line.trim().split('/');
		return [first!, ...others].map((name): [string, string] => [name, first!.replaceAll(' ', '')]);
	}),
);

/** The names by their first words, each as its words, the longest first. */
const byFirstWord = Map.groupBy(
	Array.from(names.keys(), (name) => name.split(' ')).sort((a, b) => b.length - a.length),
	([first]) => first!,
);

/** Whether a name is that of a state, its people or its seat of government. */
export function isState(name: string): boolean {
	return stateOf(name) !== null;
}

/** One key for all names of a state: “Paris”, “France”; null for what names none. */
export function stateOf(name: string): string | null {
	return names.get(name.toLowerCase().replace(/^the /u, '')) ?? null;
}

/** Words with every name of a state put as one word: “in Paris” and “in France” alike. */
export function withStates(words: readonly string[]): string[] {
	const put: string[] = [];
	for (let at = 0; at < words.length;) {
		const [state, length] = stateAt(words, at) ?? [words[at]!, 1];
		put.push(state);
		at += length;
	}
	return put;
}

/** The state that words from `at` on name, and how many words do. */
function stateAt(words: readonly string[], at: number): [string, number] | null {
	const name = byFirstWord
		.get(words[at]!)
		?.find((parts) => parts.every((part, offset) => words[at + offset] === part));
	return name ? [names.get(name.join(' '))!, name.length] : null;
}
