import { appendFileSync } from 'node:fs';

/** Preloaded into a measured process and its children: each notes its peak memory when it ends. */
process.on('exit', () => {
	const file = process.env['VARIORUM_MEMORY'];
	if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
