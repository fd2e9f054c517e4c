import { NotFetched, type FetchLimits } from './fetch-page.ts';
import { PrivateAddress } from './public-address.ts';

/** Why a page could not be fetched, and what to do, for whoever asked for it. Defects are thrown on. */
export function whyNotFetched(error: unknown, limits: FetchLimits): string {
	if (error instanceof NotFetched) return error.message;
	for (const cause of causesOf(error)) {
		if (cause instanceof PrivateAddress) return refused(cause.message);
		if (cause.name === 'TimeoutError') return tooSlow(limits);
		const why = reasons[codeOf(cause)];
		if (why !== undefined) return why;
	}
	if (error instanceof TypeError && error.message === 'fetch failed')
		return `The connection failed (${lastOf(causesOf(error)).message}). Try again later.`;
	throw error;
}

/** An error, what it was caused by, and so on. */
function causesOf(error: unknown): Error[] {
	return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

function codeOf(error: Error): string {
	return 'code' in error ? String(error.code) : '';
}

const lastOf = (errors: readonly Error[]): Error => errors.at(-1) ?? new Error('unknown');

const reasons: Readonly<Record<string, string>> = {
	ENOTFOUND: 'There is no such host. Look whether the address is right.',
	EAI_AGAIN: 'The name of the host can’t be looked up now. Look whether this machine is online.',
	ECONNREFUSED: 'The host refuses connections there. Look whether the address is right.',
};

function refused(address: string): string {
	return `Its host is ${address}, an address of this machine or of a local network, which is not fetched. If you mean it, give --allow-private.`;
}

function tooSlow({ milliseconds }: FetchLimits): string {
	return `It did not come within ${milliseconds / 1000} seconds. Try again later, or save the article’s words as a .txt file, and add that.`;
}
