import { lookup as resolveName } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Somebody asked for a place within a network, or on this machine, without meaning to. */
export class PrivateAddress extends Error {
	override readonly name = 'PrivateAddress';
}

/** Of IPv6, the addresses that anybody on the internet may have. */
const global = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one of the internet: not of this machine, a local network, a group,
 * or one that is set aside. IPv4 in the clothes of IPv6 counts as what it is.
 */
export function isPublic(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	const ip = ipaddr.process(address);
	return ip.range() === 'unicast' && (ip.kind() === 'ipv4' || ip.match(global));
}

type IsAllowed = (address: string) => boolean;

/** Refuse a host that is written as an address which may not be asked; names are looked up later. */
export function assertAllowedHost(hostname: string, isAllowed: IsAllowed): void {
	const address = hostname.replace(/^\[|\]$/gu, '');
	if (ipaddr.isValid(address) && !isAllowed(address)) throw new PrivateAddress(address);
}

/**
 * Look up a name for a connection, which is then made to the very addresses that were looked at: a
 * name could lead elsewhere when it is asked for again. One bad address refuses them all.
 */
export function allowedLookup(isAllowed: IsAllowed): LookupFunction {
	return (hostname, options, callback) => {
		resolveName(hostname, { ...options, all: true }).then(
			(found) => {
				const bad = found.find(({ address }) => !isAllowed(address));
				const [first] = found;
				if (bad) callback(new PrivateAddress(bad.address), []);
				else if (options.all || !first) callback(null, found);
				else callback(null, first.address, first.family);
			},
			(error: unknown) => {
				callback(error as NodeJS.ErrnoException, []);
			},
		);
	};
}
