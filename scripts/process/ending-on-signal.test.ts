import { expect, test } from 'vitest';
import { runModule } from '../testing/run-module.ts';

const module = new URL('ending-on-signal.ts', import.meta.url).href;

test('ends with one line and 130 when it is interrupted', async () => {
	const work =
		'async () => { process.kill(process.pid, "SIGINT"); for (;;) await new Promise((go) => setTimeout(go, 5)); }';
	const program = `import { endingOnSignal } from '${module}'; await endingOnSignal('all is as it was.', ${work});`;
	expect(await runModule(program)).toEqual({ code: 130, said: 'Interrupted; all is as it was.\n' });
});

test('gives what the work comes to, and lets signals be afterwards', async () => {
	const program = `import { endingOnSignal } from '${module}'; console.error(await endingOnSignal('', async () => 7), process.listenerCount('SIGINT'));`;
	expect(await runModule(program)).toEqual({ code: 0, said: '7 0\n' });
});
