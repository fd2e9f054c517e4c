#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { withNewerNode } from './newer-node.mjs';

const script = fileURLToPath(import.meta.url);
if (!withNewerNode(script, process.argv.slice(2))) {
	// Node takes TypeScript as it is, but not below node_modules, where the package is installed.
	const installed = script.includes('node_modules');
	if (installed || !process.features.typescript) (await import('tsx/esm/api')).register();
	await import('./variorum.ts');
}
