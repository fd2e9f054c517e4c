import { monthAbbreviations, weekdayAbbreviations } from './calendar.ts';

/** Written with a stop and always followed by more of the sentence: “Mr.”, “Gen.”. */
export const neverEnds = new Set(
	`mr mrs ms mx dr prof rev fr sr sra hon gov gen lt col capt cmdr maj sgt cpl pvt adm brig supt insp
	sen rep reps sens pres st ste mt messrs mme mlle vs v al fig figs nos approx dept est ft cf eg ie e.g i.e
	amb atty det const cst`.split(/\s+/),
);

/** Written with a stop inside a sentence, but able to end one: “Oct.”, “Inc.”, “U.S.”. */
export const seldomEnds = new Set([
	...monthAbbreviations,
	...weekdayAbbreviations,
	...`inc ltd co corp bros llc plc jr etc vol ave blvd rd ariz calif colo conn del fla ga ill ind kan ky la
	md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo a.m p.m am pm ph.d
	u.s u.k u.n e.u d.c`.split(/\s+/),
]);

const starters = new Set(
	`the a an it its he she they we i you this that these those there in on at by for from with but and or so yet
	after before when while if as since although though however meanwhile his her their our my what who how why
	where another some many most all no not both each last later earlier now then`.split(/\s+/),
);

/** Whether a text begins with a word that seldom stands capitalised inside a sentence. */
export function startsSentence(text: string): boolean {
	const word = /^["“„«‘'([]*(\p{L}+)/u.exec(text)?.[1] ?? '';
	return starters.has(word.toLowerCase()) && /^["“„«‘'([]*\p{Lu}/u.test(text);
}
