import { addresses } from '../../model/addresses.ts';
import type { Outlet } from '../../model/outlet.ts';
import { href } from '../links/href.ts';
import type { Link } from '../links/link.ts';

export function outletLink({ id, name }: Outlet): Link {
	return { href: href(addresses.outlet(id)), text: name };
}
