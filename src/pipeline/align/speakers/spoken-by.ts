import type { Attribution } from '../../../model/attribution.ts';
import { isSure } from '../../../model/sure-attribution.ts';
import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';
import { isOrigin } from '../../../language/origins.ts';
import { isDescription } from '../../../language/speaker-names.ts';
import type { Speakers } from './align-speakers.ts';
import type { SpokenBy } from '../differences/compared.ts';

/** A speaker as an article has it, and who it is in the event. */
export function spokenBy(
	reading: Reading,
	attribution: Attribution | null,
	idOf: Speakers['idOf'],
): SpokenBy | null {
	if (!attribution) return null;
	const { name, mention } = attribution;
	const here = mention ? exactText(reading.text, mention) : name;
	const words = isPronoun(here) ? name : here;
	const named = !isDescription(name) && !(/^the\s/iu.test(words) && isOrigin(name));
	const plain = words === here && isSure(attribution);
	return { words, mention, id: idOf(reading.file, attribution), named, plain };
}

/** A pronoun tells a reader of another article nothing. */
const isPronoun = (words: string): boolean =>
	/^(?:he|she|it|they|we|i|who|his|her|their|its)$/iu.test(words);
