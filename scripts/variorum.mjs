#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

// Node takes TypeScript as it is, but not below node_modules, where the package is installed.
const installed = fileURLToPath(import.meta.url).includes('node_modules');
if (installed || !process.features.typescript) (await import('tsx/esm/api')).register();
await import('./variorum.ts');
