import type { Attribution } from '../../../model/attribution.ts';
import { exactText } from '../../../model/selector.ts';

interface Spoken {
	readonly speaker: Attribution | null;
}

/** Where somebody else may be meant, it is a quarter less sure. */
const doubt = 0.75;

/**
 * Lower the confidence of pronouns that one name can't have both: who is “he” in one place of an article is not “she”
 * in another, so that one of the two means somebody else. The rarer one is doubted, of two as rare both.
 */
export function doubtPronouns<Each extends Spoken>(text: string, spoken: readonly Each[]): Each[] {
	const counts = new Map<string, number>();
	const count = (name: string, pronoun: string) => counts.get(`${pronoun} ${name}`) ?? 0;
	for (const { speaker } of spoken) {
		const pronoun = pronounOf(text, speaker);
		if (pronoun) counts.set(`${pronoun} ${speaker!.name}`, count(speaker!.name, pronoun) + 1);
	}
	return spoken.map((each) => {
		const { speaker } = each;
		const pronoun = pronounOf(text, speaker);
		if (!speaker || !pronoun) return each;
		const others = count(speaker.name, pronoun === 'he' ? 'she' : 'he');
		const isDoubtful = others > 0 && others >= count(speaker.name, pronoun);
		const confidence = speaker.confidence * doubt;
		return isDoubtful ? { ...each, speaker: { ...speaker, confidence } } : each;
	});
}

function pronounOf(text: string, speaker: Attribution | null): string | null {
	const words = speaker?.mention ? exactText(text, speaker.mention).toLowerCase() : '';
	return words === 'he' || words === 'she' ? words : null;
}
