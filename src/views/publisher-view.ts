import { addresses } from '../model/addresses.ts';
import type { Settings } from '../model/settings.ts';
import { href } from './links/href.ts';
import { text } from './interface-text.ts';
import type { Link } from './links/link.ts';

/** Who publishes the site, at the foot of every page. */
interface PublisherView {
	/** Null where the settings don't say. */
	readonly desk: Link | null;
	/** How to reach them; null where the settings don't say. */
	readonly contact: Link | null;
}

export function publisherView({ desk, contact }: Settings): PublisherView {
	return {
		desk: desk === undefined ? null : { href: href(addresses.written.people), text: desk },
		contact: contactLink(contact),
	};
}

function contactLink({ email, issues }: Settings['contact']): Link | null {
	if (email !== undefined) return { href: `mailto:${mailAddress(email)}`, text: email };
	return issues === undefined ? null : { href: issues, text: text.contactIssues };
}

/** An address of mail within a link (RFC 6068). */
export function mailAddress(email: string): string {
	return encodeURIComponent(email).replace('%40', '@');
}
