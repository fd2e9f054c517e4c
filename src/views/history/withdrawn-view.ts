import { addresses } from '../../model/addresses.ts';
import type { WithdrawnEntry } from '../../model/withdrawn-entry.ts';
import { versionAddress } from './history-view.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import type { PageHead } from '../page-head.ts';

/** The page of an id whose words may no longer be shown. It has nothing of them. */
export interface WithdrawnView {
	readonly head: PageHead;
	readonly kicker: string;
	readonly title: string;
	readonly help: string;
	readonly reason: string;
	/** Where the id led before; null where it was not merged. */
	readonly into: Link | null;
}

/** @param number Whose version is asked for; the page of the id itself where left out. */
export function withdrawnView(entry: WithdrawnEntry, number?: number): WithdrawnView {
	const { kind, id, reason, into } = entry;
	const { kicker } = text[kind];
	const { title, help } = text.withdrawn;
	const address = number === undefined ? addresses[kind](id) : versionAddress(entry, number);
	return {
		head: { title, description: help, address },
		kicker: number === undefined ? kicker : text.version.kicker(kicker, number),
		...{ title, help },
		reason: text.withdrawn.reason(reason),
		into:
			into === undefined ? null : { href: href(addresses[kind](into)), text: text.withdrawn.into },
	};
}
