import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { href } from './href.ts';
import type { Link } from './link.ts';

/** The way to the page of an event, by its title. */
export function eventLink({ id, title }: Pick<EventAnalysis, 'id' | 'title'>): Link {
	return { href: href(addresses.event(id)), text: title };
}
