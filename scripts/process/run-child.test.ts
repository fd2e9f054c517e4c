import { expect, test } from 'vitest';
import { runModule } from '../testing/run-module.ts';
import { runChild } from './run-child.ts';

const node = (code: string, options = {}) => runChild(process.execPath, ['-e', code], options);

test('hands over what a child prints, and gives its exit code', async () => {
	const printed: Buffer[] = [];
	const onOutput = (chunk: Buffer) => void printed.push(chunk);
	const program = 'console.log(process.env.NAME); console.error("why"); process.exitCode = 3';
	expect(await node(program, { env: { NAME: 'harbour' }, onOutput })).toBe(3);
	expect(Buffer.concat(printed).toString().split('\n').sort()).toEqual(['', 'harbour', 'why']);
});

test('says how things stand when it is interrupted', async () => {
	const child = `['-e', 'process.kill(process.ppid, "SIGTERM"); setInterval(() => 0, 9)']`;
	const options = `{ interrupted: 'dist is as it was.' }`;
	const program = `import { runChild } from '${new URL('run-child.ts', import.meta.url).href}';
		await runChild(process.execPath, ${child}, ${options}).catch((error) => console.error(String(error)));`;
	expect(await runModule(program)).toEqual({ code: 0, said: 'Interrupted: dist is as it was.\n' });
});
