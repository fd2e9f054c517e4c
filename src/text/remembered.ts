/** As many texts as a large event asks about again and again. */
const most = 20_000;

/**
 * A function of a text that keeps what it gave: one sentence is asked about wherever it is compared.
 * What is given is shared, so nobody may change it. When too much is kept all is forgotten.
 */
export function remembered<Result>(
	of: (text: string) => Result,
	limit = most,
): (text: string) => Result {
	const known = new Map<string, { readonly result: Result }>();
	return (text) => {
		const found = known.get(text);
		if (found) return found.result;
		if (known.size >= limit) known.clear();
		const result = of(text);
		known.set(text, { result });
		return result;
	};
}

/** A function of a thing that keeps what it gave as long as the thing is kept; nobody may change either. */
export function rememberedOf<Thing extends object, Result>(
	of: (thing: Thing) => Result,
): (thing: Thing) => Result {
	const known = new WeakMap<Thing, { readonly result: Result }>();
	return (thing) => {
		const found = known.get(thing) ?? { result: of(thing) };
		known.set(thing, found);
		return found.result;
	};
}
