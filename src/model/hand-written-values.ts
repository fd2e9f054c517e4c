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
	return z.iso.date({
		error: ({ input }) => `“${key}” must be a day written like 2024-10-31.${noSuchDay(input)}`,
	});
}

/** What of a day that has the right form is wrong, as a sentence behind another; empty where it has not. */
function noSuchDay(input: unknown): string {
	const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/u.exec(String(input)) ?? [];
	if (month === undefined || day === undefined) return '';
	const isMonth = Number(month) >= 1 && Number(month) <= 12;
	return isMonth ? ` Month ${month} has no day ${day}.` : ` There is no month ${month}.`;
}
