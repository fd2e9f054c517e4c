import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';

/** Where the value at a path stands, in code units: its key, its item, or what holds it if it is absent. */
export function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
	let offset = startOf(document.contents);
	let node: unknown = document.contents;
	for (const step of path) {
		const next = isMap(node)
			? pairAt(node.items, step)
			: isSeq(node)
				? itemAt(node.items, step)
				: null;
		if (!next) break;
		offset = next.offset;
		node = next.node;
	}
	return offset;
}

interface Step {
	readonly offset: number;
	readonly node: unknown;
}

function pairAt(
	items: readonly { key: unknown; value: unknown }[],
	step: PropertyKey,
): Step | null {
	const pair = items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
	return pair ? { offset: startOf(pair.key), node: pair.value } : null;
}

function itemAt(items: readonly unknown[], step: PropertyKey): Step | null {
	const item = items[Number(step)];
	return item === undefined ? null : { offset: startOf(item), node: item };
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
