import { shareText as text } from '../../views/text/share-text.ts';
import { announce } from './announce.ts';

/** The address that the page is published at, else the one that it is read at. */
const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
const home = published ?? location.origin + location.pathname;

export const fullAddress = (address: string) => new URL(address, home).href;

/** Copy words and say so; where the browser does not let it, show them. */
export async function copy(words: string, done: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(words);
		announce(done);
	} catch {
		announce(text.notCopied(words), { stays: true });
	}
}
