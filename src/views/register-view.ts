import { addresses, type RegisterName } from '../model/addresses.ts';
import { href } from './links/href.ts';
import { text } from './interface-text.ts';
import type { Link } from './links/link.ts';
import type { PageHead } from './page-head.ts';
import { speakersByEvent, type SpeakersOfEvent } from './speaker/speaker-register.ts';
import { registerEntries, type Listed, type RegisterEntry } from './register-entries.ts';

/** All pages of one kind, for readers who cut an address short. */
export interface RegisterView {
	readonly name: RegisterName;
	readonly head: PageHead;
	readonly entries: readonly RegisterEntry[];
	/** The speakers by event, in the stead of a list of all; null of other kinds. */
	readonly speakers: readonly SpeakersOfEvent[] | null;
	/** The registers of the other kinds. */
	readonly others: readonly Link[];
}

/** A register for each kind of page that there is one of. */
export function registerViews(listed: Listed): RegisterView[] {
	const kept = Object.entries(registerEntries).flatMap(([key, entriesIn]) => {
		const entries = entriesIn(listed);
		return entries.length > 0 ? [{ name: key as RegisterName, entries }] : [];
	});
	const links = kept.map(({ name }) => registerLink(name));
	return kept.map(({ name, entries }) => ({
		...{ name, head: headOf(name), entries },
		speakers: name === 'speakers' ? speakersByEvent(listed.events) : null,
		others: links.filter((link) => link.href !== registerLink(name).href),
	}));
}

function registerLink(name: RegisterName): Link {
	const [title] = text.register.kinds[name];
	return { href: href(addresses.register[name]), text: title };
}

function headOf(name: RegisterName): PageHead {
	const [title, description] = text.register.kinds[name];
	return { title, description, address: addresses.register[name] };
}
