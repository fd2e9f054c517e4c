import type { WriteStream } from 'node:tty';
import { escapeControls } from './escape-controls.ts';

interface Progress {
	/** Say what is being done now. */
	readonly step: (text: string) => void;
	/** Take the last step off a terminal, before something else is printed there. */
	readonly clear: () => void;
}

const eraseLine = '\r\u001b[K';

/** On a terminal each step replaces the one before; elsewhere each is a line of its own. */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>): Progress {
	const write = (text: string) => void stream.write(text);
	return {
		step: (text) => {
			write(stream.isTTY ? eraseLine + escapeControls(text) : `${escapeControls(text)}\n`);
		},
		clear: () => {
			if (stream.isTTY) write(eraseLine);
		},
	};
}
