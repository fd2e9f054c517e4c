import { byEditor, type Attribution } from '../../../model/attribution.ts';
import { isSure } from '../../../model/sure-attribution.ts';
import type { Reading } from '../../../model/reading.ts';
import { contains, exactText } from '../../../model/selector.ts';
import { isBodyName } from '../../../language/body-names.ts';
import { stateOf } from '../../../language/countries.ts';
import { isOrigin } from '../../../language/origins.ts';
import { bareName, isDescription } from '../../../language/speaker-names.ts';
import { isPeopleNoun, titleWords } from '../../../language/speaking.ts';
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
	const sort = sortOf(reading, attribution);
	const alone = isPronoun(here) && isSure(attribution) && isOnlyOneNamed(reading, attribution);
	return { words, mention, id: idOf(reading.file, attribution), named, sort, plain, alone };
}

/** “Ann Roe was in tears. ‘We have failed,’ she said”: nobody else is named in the paragraph. */
function isOnlyOneNamed(
	{ text, blocks, people }: Reading,
	{ name, mention }: Attribution,
): boolean {
	const block = mention && blocks.find((each) => contains(each, mention));
	if (!block) return false;
	const words = new Set(wordsOf(text.slice(block.start, mention.start)));
	const named = people.filter((each) => words.has(wordsOf(each.name).at(-1)!));
	return named.length === 1 && named[0]!.name === name;
}

/** A person whom the article describes as one, as a given name may be a firm's (“Morgan Hill”); a body by its name. */
function sortOf({ people }: Reading, { name, rule }: Attribution): SpokenBy['sort'] {
	if (rule === byEditor) return 'decided';
	if (isBodyName(name) || stateOf(name)) return 'body';
	const roles = people.find((each) => each.name === name)?.roles ?? [];
	const isPerson = roles.some((role) => isPeopleNoun(role) || titleWords.has(role));
	return name.includes(' ') && isPerson ? 'person' : null;
}

/** Whether words hold a part of the name: “the judge” and “the firm” may be another than whom they are taken for. */
const isCalledBy = (words: string, name: string): boolean =>
	!new Set(wordsOf(words)).isDisjointFrom(new Set(wordsOf(bareName(name))));

/** A pronoun tells a reader of another article nothing. */
const isPronoun = (words: string): boolean =>
	/^(?:he|she|it|they|we|i|who|his|her|their|its)$/iu.test(words);
