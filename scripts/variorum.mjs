#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { withNewerNode } from './newer-node.mjs';
import { withTypeScript } from './with-typescript.mjs';

const script = fileURLToPath(import.meta.url);
if (!withNewerNode(script, process.argv.slice(2))) {
	await withTypeScript(script);
	await import('./variorum.ts');
}
