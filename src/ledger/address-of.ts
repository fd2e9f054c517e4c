import { addresses } from '../model/addresses.ts';
import type { AnyEntry } from '../model/ledger.ts';

/** The address of the page of a published id. */
export const addressOf = ({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>): string =>
	addresses[kind](id);
