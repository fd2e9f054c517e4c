import { addresses } from '../../model/addresses.ts';
import { href } from '../../views/links/href.ts';

let loading: Promise<readonly string[]> | undefined;

/** The words and names that are published, the most frequent first; loaded when they are first needed. */
export function publishedWords(): Promise<readonly string[]> {
	loading ??= window
		.fetch(href(addresses.searchWords))
		.then((answer) => answer.json() as Promise<readonly string[]>);
	return loading;
}
