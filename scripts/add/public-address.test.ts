import { expect, test } from 'vitest';
import { allowedLookup, isPublic, PrivateAddress } from './public-address.ts';

test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '::ffff:8.8.8.8'])(
	'%s is public',
	(address) => {
		expect(isPublic(address)).toBe(true);
	},
);

test.each([
	...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.1.1'],
	...['169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '240.0.0.1'],
	...['255.255.255.255', '::1', '::', 'fe80::1', 'fec0::1', 'fd00::1', 'ff02::1', '2001:db8::1'],
	...['::ffff:127.0.0.1', '::ffff:a00:1', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
	...['2001::1', '100::1', '5f00::1', '4000::1', '', 'localhost', '1'],
])('“%s” is not', (address) => {
	expect(isPublic(address)).toBe(false);
});

test('a name that leads to this machine is refused when it is looked up', async () => {
	const error = await new Promise((resolve) => {
		allowedLookup(isPublic)('localhost', { all: true }, resolve);
	});
	expect(error).toBeInstanceOf(PrivateAddress);
});
