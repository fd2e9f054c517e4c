import { withLock } from '../disk/lock.ts';
import { finishInterrupted, writeContent } from '../disk/write-content.ts';

/** Write files into a content folder, and be killed before the step of the given number. */
const [content = '', files = '{}', last = '0'] = process.argv.slice(2);
let step = 0;

await withLock(content, 'content', async () => {
	await finishInterrupted(content);
	await writeContent(content, new Map(Object.entries(JSON.parse(files) as object)), () => {
		if (step === Number(last)) process.kill(process.pid, 'SIGKILL');
		step += 1;
	});
});
