import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packaged, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

/** What Playwright needs to know to start a browser. */
interface LaunchOptions {
	readonly executablePath: string;
	readonly args: string[];
	readonly env: Record<string, string | undefined>;
}

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that CHROMIUM names, else an installed one, else the one of the packages. */
export async function launchOptions(): Promise<LaunchOptions> {
	// In the locale `C`, as is common in containers, Chromium finds no words on a page.
	return { ...(await executable()), env: { ...process.env, LC_ALL: 'en_US.UTF-8' } };
}

async function executable(): Promise<Omit<LaunchOptions, 'env'>> {
	const named = process.env['CHROMIUM'] ?? installed.find((path) => existsSync(path));
	// Chromium refuses to run in its sandbox as root, as is common in containers.
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	if (named !== undefined) return { executablePath: named, args };
	// Not with the arguments of the package: they put all into one process and web security off.
	return { executablePath: await unpackedChromium(), args: ['--no-sandbox'] };
}

/** Unpacks itself into the temporary folder at first use. */
async function unpackedChromium(): Promise<string> {
	const path = await packaged.executablePath();
	if (lacksLibraries(path)) await addLibraries();
	return path;
}

/** Bare containers have no libnss3 and the like. */
function lacksLibraries(path: string): boolean {
	return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
}

/** They lie in the package too; what is started later finds them through the environment. */
async function addLibraries(): Promise<void> {
	const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
	setupLambdaEnvironment(`${await inflate(fileURLToPath(packed))}/lib`);
}
