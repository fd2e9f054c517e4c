/** An id that may have become a part of another. */
interface Merging {
	readonly id: string;
	readonly into?: string | undefined;
}

/**
 * Where an id leads in the end, be it by way of others that were merged too: itself where it was not
 * merged. The last that is found, where what it became is not; whether that is live, the caller asks.
 */
export function lastOf<One extends Merging>(one: One, byId: ReadonlyMap<string, One>): One {
	const passed = new Set([one.id]);
	let last = one;
	for (;;) {
		const next = byId.get(last.into ?? '');
		// a ledger leads in no circles; should it ever, it is left before it comes round
		if (!next || passed.has(next.id)) return last;
		passed.add(next.id);
		last = next;
	}
}
