import type { Token } from './tokens.ts';

/** Whether there is a token and it is a verb, auxiliary or not. */
export const isVerb = (token: Pick<Token, 'pos'> | undefined): boolean =>
	token?.pos === 'VERB' || token?.pos === 'AUX';
