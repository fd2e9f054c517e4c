import { inSentence, type Edit } from './random-edits.ts';

/** Edits of a sentence that change what it says, each by one word: none may pass silently. */
export const guardedEdits: readonly Edit[] = [
	{ name: 'digit', harmless: false, fn: inSentence(digit) },
	{ name: 'negation', harmless: false, fn: inSentence(negation) },
	{ name: 'name', harmless: false, fn: inSentence(name) },
	{ name: 'modal', harmless: false, fn: inSentence(modal) },
];

/** One digit becomes the next. */
function digit(text: string): string | null {
	const found = /\d/u.exec(text);
	if (!found) return null;
	const next = String((Number(found[0]) + 1) % 10);
	return text.slice(0, found.index) + next + text.slice(found.index + 1);
}

/** “is” becomes “is not”, and the other way round. */
function negation(text: string): string | null {
	if (text.includes(' not ')) return text.replace(' not ', ' ');
	const found = /\b(?:is|are|was|were|has|have|had|will|would|may)\b(?= )/u.exec(text);
	if (!found) return null;
	const end = found.index + found[0].length;
	return `${text.slice(0, end)} not${text.slice(end)}`;
}

/** A name inside the sentence becomes another. */
function name(text: string): string | null {
	const found = /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?=[ ,.])/u.exec(text);
	if (!found) return null;
	return `${text.slice(0, found.index)}Brackwater${text.slice(found.index + found[0].length)}`;
}

function modal(text: string): string | null {
	const found = /\b(?:will|would|may|might|could|can|should|must)\b/u.exec(text);
	if (!found) return null;
	const other = /^(?:may|might)$/u.test(found[0]) ? 'will' : 'may';
	return text.slice(0, found.index) + other + text.slice(found.index + found[0].length);
}
