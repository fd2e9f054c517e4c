import { addresses } from '../model/addresses.ts';
import type { Outlet } from '../model/outlet.ts';
import { href } from './href.ts';
import type { Link } from './link.ts';

export function outletLink({ id, name }: Outlet): Link {
	return { href: href(addresses.outlet(id)), text: name };
}
