import { escapeControls } from './escape-controls.ts';

/** Tell the person at the terminal something. Standard output is kept for data. */
export function say(text: string): void {
	process.stderr.write(`${escapeControls(text)}\n`);
}
