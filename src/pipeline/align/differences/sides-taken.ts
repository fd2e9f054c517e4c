import type { ToldFigure } from './told-beside.ts';

/** “Two members voted against it”, “two states refused to sign”, of which others say how many did. */
export const isAgainst = ([{ exact, start }, { end }]: ToldFigure): boolean =>
	against.test(exact.slice(end - start).split(border)[0]!);

/** Where other words begin, that tell of something else. */
const border = /[.,;:]\s|\b(?:and|but|while|that|which)\b/u;

const against =
	/^(?: \S+){0,6} (?:(?:voted?|voting|was|were|are|stood|spoke|came out) against|(?:do|did|have|had|has|would|will)(?: not|n['’]t)|oppos\p{L}+|refus\p{L}+|reject\p{L}*|declin\p{L}+ to|abstain\p{L}*|dissent\p{L}*)(?!\p{L})/iu;
