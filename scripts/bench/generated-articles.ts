/** A source of numbers from 0 (inclusive) to `below`, the same on every machine and run. */
type Draw = (below: number) => number;

/** Numbers by a linear congruential generator (Numerical Recipes): good enough to vary sentences. */
function drawFrom(seed: number): Draw {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const words = (list: string) => list.split(' ');
const first = words('Ann Tom Mira Jan Lena Paul Ines Omar Ruth Finn Nora Karl Dana Otto Ella Hugo');
const last = words('Roe Cole Quill Marsh Vane Lind Okoro Brandt Silva Haas Moreau Pike Sato Weiss');
const places = words('Arby Norvale Eastmere Corlin Dunford Halden Westry Port-Lyle Sundby Marrow');
const bodies = words('council ministry agency union committee company court hospital board police');
const things = words('bridge ferry tunnel harbour dam clinic stadium school railway archive');
const left = words(
	'people residents workers passengers pupils guests patients families visitors tenants',
);
const verbs = words('closed reopened repaired flooded sold inspected rebuilt evacuated');

const pick = <Item>(draw: Draw, items: readonly Item[]): Item => items[draw(items.length)]!;

/** What happened in one event: facts that all its articles tell, each in its own way. */
type Fact = (draw: Draw) => string;

function factsOf(draw: Draw): Fact[] {
	return Array.from({ length: 18 }, () => {
		const who = `${pick(draw, first)} ${pick(draw, last)}`;
		const [place, body, thing, verb, group] = [places, bodies, things, verbs, left].map((list) =>
			pick(draw, list),
		);
		const count = 100 + draw(9900);
		const core = `the ${thing!} in ${place!} was ${verb!} after ${count} ${group!} had left`;
		return (own) =>
			pick(own, [
				`“We know that ${core},” ${who} of the ${body!} said on Monday.`,
				`The ${body!} said that ${core}, calling it “a long night for ${place!}”.`,
				`On Monday ${core}, according to ${who}.`,
				`${who}, who leads the ${body!}, told reporters ${core}.`,
			]);
	});
}

/** Articles about one event, by file name: the same facts in changing words and order. */
export function generatedArticles(seed: number, count: number): Map<string, string> {
	const facts = factsOf(drawFrom(seed));
	return new Map(
		Array.from({ length: count }, (_, index): [string, string] => {
			const draw = drawFrom(seed * 1000 + index + 1);
			const place = pick(draw, places);
			const told = facts.filter(() => draw(4) > 0).map((fact) => fact(draw));
			return [
				`outlet-${index + 1}.txt`,
				[`What happened in ${place} on Monday`, ...told, ''].join('\n\n'),
			];
		}),
	);
}

/** Things told in one event, each in the words of so many articles, none of which leaves one out. */
export function generatedTellings(seed: number, count: number): string[][] {
	return factsOf(drawFrom(seed)).map((fact, at) =>
		Array.from({ length: count }, (_, index) => fact(drawFrom(seed * 1000 + at * count + index))),
	);
}
