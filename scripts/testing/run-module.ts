import { spawn } from 'node:child_process';

/** Run the text of a module as a process of its own; what it writes to standard error is given. */
export function runModule(text: string): Promise<{ code: number | null; said: string }> {
	const child = spawn(process.execPath, ['--input-type=module', '-e', text]);
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve) => {
		child.once('close', (code) => {
			resolve({ code, said });
		});
	});
}
