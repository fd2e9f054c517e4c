import { InvalidArgumentError, Option } from 'commander';
import { toBasePath } from './base-path.ts';

/** Under which path of a host the site lies. */
export const baseOption = pathOption('the path of the site on its host').default('/');

/** Where to serve the site; the path that it was built for where this is not given. */
export const servedBaseOption = pathOption('the path to serve it at (default: as it was built)');

/** The host that the site will be published on. */
export const siteOption = new Option(
	'--site <url>',
	'the address of the host: for permanent links and the sitemap',
)
	.env('VARIORUM_SITE')
	.argParser(toOrigin);

/** Where to serve; a free port near by is taken where this is not given. */
export const portOption = new Option('--port <n>', 'serve on this port, or fail').argParser(toPort);

/** A build says little; what Astro prints is of use to those who work on the pages. */
export const verboseOption = new Option('--verbose', 'show all that Astro prints');

function pathOption(description: string): Option {
	return new Option('--base <path>', description).env('VARIORUM_BASE').argParser(toBasePath);
}

function toOrigin(value: string): string {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url && /^https?:$/.test(url.protocol)) return url.origin;
	throw new InvalidArgumentError('Give an address such as https://example.org');
}

function toPort(value: string): number {
	const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
	if (port > 0 && port < 65_536) return port;
	throw new InvalidArgumentError('Give a number from 1 to 65535.');
}
