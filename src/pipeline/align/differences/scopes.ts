import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { contentStems } from '../../../language/words.ts';
import { areWhole, between, matchesIn, stemsIn, type Found, type Place } from './compared.ts';

/** What something is for: “for training”, “to fight alongside …”; not what “plans to” and its like govern. */
const purpose =
	/(?<!\b(?:plan|plans|planned|intend|intends|intended|preparing|prepares|prepared|want|wants|wanted|set|due|able|expected|likely|going|ought|has|have|had|need|needs|agreed|vowed|pledged|refused|declined|continue|continues|continued|began|begin|decision|according|close|up|similar|related|thanks|seem|seems|seemed|appear|appears|appeared|early|late|meant|has yet|yet) )(?<!\p{L})(?:for (?:the |a |an |its |their |his |her |future )?(?=\p{Ll}+(?:ing|ment|ion|use|aid|help|war)\b)|(?:in order )?to (?=(?!the\b|a\b|an\b|its\b|their\b|his\b|her\b|our\b|be\b|them\b|him\b|me\b|us\b|you\b|it\b|this\b|that\b)\p{Ll}))[\p{L}-]+(?: [\p{L}-]+){0,2}/gu;

/** What only one of two passages says that something is for, or what they say differently. */
export function scopeDifferences(a: Place, b: Place): Found[] {
	if (!areWhole(a, b)) return [];
	const [left, right] = [purposesIn(a), purposesIn(b)];
	const [only, other] = [missingFrom(a, left, b), missingFrom(b, right, a)];
	if (!only && !other) return [];
	return [between('scope', [a, only ?? null], [b, other ?? null])];
}

/** “To vote against their”: no purpose ends on a word that only leads to another. */
const purposesIn = (place: Place): TextPositionSelector[] =>
	matchesIn(place, purpose).map(({ start, end }) => {
		const words = exactText(place.reading.text, { start, end });
		return { start, end: start + words.replace(trailing, '').length };
	});

const trailing =
	/(?: (?:the|an?|its|their|his|her|our|my|your|this|that|these|those|every|any|of|with|against|at|from|by|in|on|for|to|as|and|or|be|is|are|was|were))+$/u;

/** The first purpose of a passage whose words the other does not hold. */
function missingFrom(
	place: Place,
	purposes: readonly TextPositionSelector[],
	other: Place,
): TextPositionSelector | undefined {
	const { text } = place.reading;
	return purposes.find(({ start, end }) => {
		const stems = contentStems(text.slice(start, end));
		return stems.length > 0 && !stemsIn(other).has(stems[0]!);
	});
}
