import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Where the sites under test are built; not under version control. */
export const workshop = `${project}.site-e2e/`;

/** The host that sites are built for; there is none of that name. */
export const host = 'https://host.invalid';

/** The sites under test, each in a folder of its own, as a build keeps its cache beside its site. */
export const sites = {
	root: { base: '/', host, content: `${project}content`, out: `${workshop}root/site` },
	repo: { base: '/repo/', host, content: `${project}content`, out: `${workshop}repo/site` },
	hostile: {
		base: '/',
		content: `${workshop}hostile/content`,
		out: `${workshop}hostile/site`,
		faults: true,
	},
	excerpts: {
		base: '/',
		host,
		content: `${workshop}excerpts/content`,
		out: `${workshop}excerpts/site`,
	},
} as const satisfies Record<string, Site>;

export interface Site {
	readonly base: string;
	/** Absent where the site is built before its host is known. */
	readonly host?: string;
	readonly content: string;
	readonly out: string;
	/** Whether something written by hand is refused: all else is built, and the command ends with 1. */
	readonly faults?: boolean;
}

export type SiteName = keyof typeof sites;

/** The environment variable that tells the tests where a site is served. */
export function addressVariable(name: SiteName): string {
	return `VARIORUM_E2E_${name.toUpperCase()}`;
}

/** The address of the root of a site, with a slash at its end. */
export function addressOf(name: SiteName): string {
	const address = process.env[addressVariable(name)];
	if (address === undefined) throw new Error(`The site “${name}” is not served.`);
	return address;
}
