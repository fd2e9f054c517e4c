import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { host, listening, stopped } from './listening.ts';

const open: Server[] = [];
const server = (): Server => {
	const made = createServer();
	open.push(made);
	return made;
};
const anyPort = () => listening(server(), { given: undefined, free: () => Promise.resolve(0) });
const portOf = (each: Server) => (each.address() as AddressInfo).port;

afterEach(() => Promise.all(open.splice(0).map(stopped)));

test('where somebody takes the port that was free, another is looked for', async () => {
	await anyPort();
	const ports = [portOf(open[0]!), 0];
	const own = server();
	await listening(own, { given: undefined, free: () => Promise.resolve(ports.shift()!) });
	expect(own.listening).toBe(true);
	expect(own.address()).toMatchObject({ address: host });
});

test('a port that was asked for and is taken is refused by its number', async () => {
	await anyPort();
	const given = portOf(open[0]!);
	await expect(listening(server(), { given, free: () => Promise.resolve(0) })).rejects.toThrow(
		`Port ${given} is taken. Give another with --port, or none.`,
	);
});

test('where no free port stays free, that is said', async () => {
	await anyPort();
	const taken = portOf(open[0]!);
	const free = () => Promise.resolve(taken);
	await expect(listening(server(), { given: undefined, free })).rejects.toThrow('is taken');
});
