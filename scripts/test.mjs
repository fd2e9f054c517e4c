import { fileURLToPath } from 'node:url';
import { withNewerNode } from './newer-node.mjs';

if (!withNewerNode(fileURLToPath(import.meta.url), process.argv.slice(2)))
	await import('./test.ts');
