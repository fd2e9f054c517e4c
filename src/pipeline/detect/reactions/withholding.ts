import { isClaimNoun } from '../../../language/claim-nouns.ts';
import { isAdmission, isConfirmation } from '../../../language/stance-verbs.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';
import { opensWhether, pronoun } from './stance-objects.ts';

type Withholding = 'does not confirm' | null;

/** What somebody declines to do, or does not do, who leaves open whether a claim is true. */
const topicVerbs =
	/^(?:comment(?: further| publicly| directly)? (?:on|about)|be drawn on|discuss|address|answer|speculate (?:on|about))(?= )/u;

/** “declined to confirm it”, “refused to say whether”; not “refused to quit”. */
export function refusing(object: readonly FrameToken[]): Withholding {
	// “refused in interviews to discuss it”
	const from = object[0]?.pos === 'ADP' ? object.findIndex(({ lower }) => lower === 'to') : 0;
	const words = object.slice(Math.max(from, 0) + 1);
	const [verb, next] = words.map(({ lower }) => lower);
	if (object[Math.max(from, 0)]?.lower !== 'to' || !verb) return null;
	const topic = topicVerbs.exec(lowerWords(words));
	const withholds =
		isConfirmation(verb) ||
		(topic !== null && isWithheld(words.slice(topic[0].split(' ').length))) ||
		(isAdmission(verb) && next === 'that') ||
		(isTelling(verb) && /^(?:whether|if|that)$/u.test(next ?? ''));
	return withholds ? 'does not confirm' : null;
}

/** “has not said whether it broke”, “would not comment on the rumours”: what a negated verb leaves open. */
export function leavingOpen(lemma: string, object: readonly FrameToken[]): Withholding {
	const tellsNot = (lemma === 'tell' || isTelling(lemma)) && opensWhether(object);
	const onTopic = lemma === 'comment' && object[0]?.lower === 'on' && isWithheld(object.slice(1));
	return tellsNot || onTopic ? 'does not confirm' : null;
}

const isTelling = (lemma: string): boolean => /^(?:say|disclose|reveal)$/u.test(lemma);

/** “the reports”, “that”, “whether it had rusted”. */
const isWithheld = (topic: readonly FrameToken[]): boolean =>
	opensWhether(topic) || topic.some(({ lower }) => isClaimNoun(lower) || pronoun.test(lower));
