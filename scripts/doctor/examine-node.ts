import { oldest } from '../newer-node.mjs';
import type { Diagnosis } from './examinations.ts';

export function examineNode(version = process.versions.node): Diagnosis {
	const isEnough = version.localeCompare(oldest, 'en', { numeric: true }) >= 0;
	const found = `Node ${version}`;
	if (isEnough) return { state: 'well', found };
	const remedy = `Install Node ${oldest} or newer from https://nodejs.org. On Linux (x64) “npm ci” brings one.`;
	return { state: 'ill', found, remedy };
}
