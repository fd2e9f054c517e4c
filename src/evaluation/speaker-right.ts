import type { GoldSpeaker } from './gold.ts';
import type { MeasuredSpeaker } from './measured-document.ts';
import { wordsAt, type Texts } from './place.ts';
import { sameName } from './same-name.ts';

/** Words of somebody, as the analysis has them. */
export interface Spoken {
	readonly article: string;
	readonly speaker: MeasuredSpeaker;
}

/** Whether `found` names who spoke; where nobody did, whether it names nobody. */
export function speakerRight(
	texts: Texts,
	gold: { readonly speaker: GoldSpeaker | null },
	{ article, speaker }: Spoken,
): boolean {
	if (gold.speaker === null || speaker === null) return gold.speaker === speaker;
	const { names, mentions } = gold.speaker;
	const mention = speaker.mention && wordsAt(texts, { article, ...speaker.mention });
	return (
		[...names, ...mentions].some((name) => sameName(name, speaker.name)) ||
		(mention !== null && mentions.some((words) => sameName(words, mention)))
	);
}

/** A line that tells whom the analysis names, and whom gold does. */
export function namedInstead(
	gold: { readonly speaker: GoldSpeaker | null },
	found: Spoken,
): string {
	return `'${found.speaker?.name ?? ''}' for '${gold.speaker?.names[0] ?? ''}'`;
}
