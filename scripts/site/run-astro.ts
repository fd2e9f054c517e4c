import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../process/run-child.ts';
import { Failure } from '../terminal/failure.ts';
import { warningsIn } from './warnings-in.ts';

interface AstroSettings {
	readonly content: string;
	/** Where the pages go; emptied first, and removed where the build fails. */
	readonly out: string;
	/** Where what can be used again is kept. */
	readonly cache: string;
	readonly base: string;
	readonly site?: string;
	/** Show all that Astro prints, as it comes; else its warnings, and all where it fails. */
	readonly verbose?: boolean;
	/** How things stand when the build is interrupted. */
	readonly interrupted: string;
}

/** The folder of the program, with the pages in it; the desk may keep its content in another. */
const program = fileURLToPath(new URL('../..', import.meta.url));

/** Let Astro build the pages. */
export async function runAstro(settings: AstroSettings): Promise<void> {
	const { content, out, cache, base, site, verbose, interrupted } = settings;
	await rm(out, { recursive: true, force: true });
	const printed: Buffer[] = [];
	const env = {
		ASTRO_TELEMETRY_DISABLED: '1',
		VARIORUM_BASE: base,
		VARIORUM_CACHE: cache,
		VARIORUM_CONTENT: content,
		VARIORUM_OUT: out,
		...(site !== undefined && { VARIORUM_SITE: site }),
	};
	const code = await runChild(process.execPath, [...withTypes(), astroProgram(), 'build'], {
		env,
		cwd: program,
		interrupted,
		...(!verbose && { onOutput: (chunk: Buffer) => void printed.push(chunk) }),
	});
	const log = Buffer.concat(printed).toString();
	process.stderr.write(code === 0 ? warningsIn(log) : log);
	if (code === 0) return;
	await rm(out, { recursive: true, force: true });
	throw new Failure('The site could not be built; the one from before still stands. See above.');
}

/**
 * Node strips no types below node_modules, where the package may be installed. Astro would then load its
 * configuration by other means, in which the binary that draws cards is not found.
 */
function withTypes(): string[] {
	const installed = program.split(sep).includes('node_modules');
	return installed ? ['--import', import.meta.resolve('tsx')] : [];
}

function astroProgram(): string {
	const manifest = createRequire(import.meta.url).resolve('astro/package.json');
	return join(dirname(manifest), 'bin', 'astro.mjs');
}
