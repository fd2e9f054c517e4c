import { basename, dirname, join } from 'node:path';

/**
 * Where the commands keep the lock and what is not whole yet. On the disk of the content, so that
 * a rename brings it into place; not under version control.
 */
export function workFolder(content: string): string {
	return join(content, '.variorum');
}

/** The same for a finished site: beside it, as all in it is published, and named after it. */
export function siteWorkFolder(out: string): string {
	return join(dirname(out), `.site-${basename(out)}`);
}
