import type { Mention } from './mentions.ts';

/** How many mentions back a pronoun or a description may reach. */
const memory = 200;

/** All who can speak in one article, looked up by name or by place in the text. */
export interface Cast {
	/** The mentions before an offset, the nearest last; only the last ones of a long article. */
	readonly before: (offset: number) => readonly Mention[];
	/** The first mention within a span. */
	readonly firstWithin: (
		start: number,
		end: number,
		fits: (mention: Mention) => boolean,
	) => Mention | undefined;
	/** The longest name of which the given one is the end, or the first word (“Roe”, “Ann Roe”). */
	readonly fullName: (name: string) => string;
	readonly isPerson: (name: string) => boolean;
}

/** Index the mentions of an article; they come in the order of the text. */
export function castOf(mentions: readonly Mention[]): Cast {
	const fuller = fullNames(mentions);
	const persons = new Set(
		mentions.flatMap(({ person, name, words }) => (person ? (name ?? words) : [])),
	);
	return {
		before: (offset) => {
			const end = firstFrom(mentions, offset);
			return mentions.slice(Math.max(0, end - memory), end);
		},
		firstWithin: (start, end, fits) => {
			const from = firstFrom(mentions, start);
			return mentions
				.slice(from, from + memory)
				.find((mention) => mention.start < end && fits(mention));
		},
		fullName: (name) => fuller.get(name) ?? name,
		isPerson: (name) => persons.has(name),
	};
}

/** Index of the first mention at or behind an offset, by binary search. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
	let [low, high] = [0, mentions.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** From the parts of names by which people are called again to the longest name that has them. */
function fullNames(mentions: readonly Mention[]): Map<string, string> {
	const fuller = new Map<string, string>();
	const offer = (part: string, name: string) => {
		if (part !== name && name.length > (fuller.get(part)?.length ?? 0)) fuller.set(part, name);
	};
	for (const { name, person } of mentions) {
		const words = name?.split(' ') ?? [];
		if (!name || words.length < 2 || words.length > 5) continue;
		for (let from = 1; from < words.length; from++) offer(words.slice(from).join(' '), name);
		if (person) offer(words[0]!, name);
	}
	return fuller;
}
