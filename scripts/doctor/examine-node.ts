import type { Diagnosis } from './examinations.ts';

/** Astro needs this version of Node, or a newer one. */
const oldest = [22, 12] as const;

export function examineNode(version = process.versions.node): Diagnosis {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const isEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
	const found = `Node ${version}`;
	if (isEnough) return { state: 'well', found };
	const remedy = `Install Node ${oldest.join('.')} or newer from https://nodejs.org. On Linux (x64) “npm ci” brings one.`;
	return { state: 'ill', found, remedy };
}
