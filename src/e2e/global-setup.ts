import { rm } from 'node:fs/promises';
import { excerptSeeds, writeExcerptSeeds } from './excerpt-seeds.ts';
import { writeHostileExplainers } from './hostile-explainers.ts';
import { writeHostileDesk } from './hostile-desk.ts';
import { writeHostileSeeds, hostileSeeds } from './hostile-seeds.ts';
import { buildSite, runCommand, serve, type Served } from './run-command.ts';
import { addressVariable, sites, workshop, type SiteName } from './sites.ts';

/** Build every site under test with the project's own commands, and serve them. */
export default async function setUp(): Promise<() => Promise<void>> {
	await rm(workshop, { recursive: true, force: true });
	await writeHostileSeeds();
	await runCommand('content', '--seeds', hostileSeeds, '--content', sites.hostile.content);
	await writeExcerptSeeds();
	await runCommand('content', '--seeds', excerptSeeds, '--content', sites.excerpts.content);
	await writeHostileExplainers(sites.hostile.content);
	await writeHostileDesk();
	const served: Served[] = [];
	for (const name of Object.keys(sites) as SiteName[]) {
		await buildSite(sites[name]);
		const site = await serve(sites[name]);
		process.env[addressVariable(name)] = site.address;
		served.push(site);
	}
	return async () => {
		await Promise.all(served.map(({ stop }) => stop()));
	};
}
