import { z } from 'astro/zod';
import { permanentIdForm } from './permanent-id.ts';

/** Values of hand-written files. Their errors say what to write: an editor reads them as they are. */

/** Text that is not empty. @param must A sentence without its full stop, such as “x must be a name”. */
export function filled(must: string) {
	const error = `${must}; put it in quotation marks if it is a number.`;
	return z.string(error).trim().min(1, error);
}

/** An address on the web. */
export function address(key: string) {
	return z.url({
		protocol: /^https?$/,
		error: `“${key}” must be an address that begins with https:// or http://.`,
	});
}

/** The id of what was published. @param of What that is, such as “a claim”. */
export function publishedId(key: string, of: string) {
	const error = `“${key}” must be the id of ${of}, as in the address of its page; put it in quotation marks if it is a number.`;
	return z.string(error).regex(permanentIdForm, error);
}

export function day(key: string) {
	return z.iso.date(`“${key}” must be a day written like 2024-10-31.`);
}
