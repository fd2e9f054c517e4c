import type { Attribution } from '../../../model/attribution.ts';
import { isSure } from '../../../model/sure-attribution.ts';
import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';
import { isBodyName } from '../../../language/body-names.ts';
import { stateOf } from '../../../language/countries.ts';
import { isGivenName } from '../../../language/gender.ts';
import { isOrigin } from '../../../language/origins.ts';
import { bareName, isDescription } from '../../../language/speaker-names.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import { wordsOf } from '../../../language/words.ts';
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
	const plain = words === here && isSure(attribution) && isCalledBy(words, name);
	const sort = sortOf(reading, name);
	return { words, mention, id: idOf(reading.file, attribution), named, sort, plain };
}

/** A person by a given name, or as the article describes them; a body by its name. */
function sortOf({ people }: Reading, name: string): SpokenBy['sort'] {
	if (isBodyName(name) || stateOf(name)) return 'body';
	if (!name.includes(' ')) return null;
	const roles = people.find((each) => each.name === name)?.roles ?? [];
	const isPerson = isGivenName(name.split(' ')[0]!) || roles.some(isPeopleNoun);
	// “Fabric Works AMD” ends in no surname
	return isPerson && !/\p{Lu}{2}\S*$/u.test(name) ? 'person' : null;
}

/** Whether words hold the surname: “the judge” and “the firm” may be another than whom they are taken for. */
const isCalledBy = (words: string, name: string): boolean =>
	wordsOf(words).includes(wordsOf(bareName(name)).at(-1)!);

/** A pronoun tells a reader of another article nothing. */
const isPronoun = (words: string): boolean =>
	/^(?:he|she|it|they|we|i|who|his|her|their|its)$/iu.test(words);
