import { beforeEach, expect, test, vi } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import type { DecidedInput } from '../../src/pipeline/analyse-decided.ts';
import { contentOf, settingsOf, told } from '../testing/built-place.ts';
import { evening, morning } from '../testing/harbour-seeds.ts';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { startAnalysisThreads, threadsFor } from './analysis-threads.ts';
import { buildContent } from './build-content.ts';
import { receivedFinding, sentFinding } from './sent-findings.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const names = ['bridge', 'harbour', 'pier', 'quay', 'tunnel'];

/** Five events, one with an article that can't be read and one with a decision on nothing, built twice. */
async function builtBy(threads: number) {
	const articles = names.flatMap((name) => [
		[`seeds/${name}/morning.txt`, morning],
		[`seeds/${name}/evening.txt`, `${evening}\nThe ${name} “was shut, said Ann Ahl.\n`],
	]);
	const place = await temporaryFolder({
		...(Object.fromEntries(articles) as Record<string, string>),
		'seeds/pier/broken.txt': '\0',
	});
	const settings = { ...settingsOf(place), threads };
	const first = await buildContent(settings);
	const decided = `confirm:\n  - id: zzzzzzz\n    words: The pier fell.\n    by: Ann Ahl\n`;
	await writeTree(place, { 'content/decisions/quay.yaml': decided });
	const second = await buildContent(settings);
	return { content: await contentOf(place), told: [first, second].map(told), plans: second.plans };
}

test('threads build what one process builds, and find the same', { timeout: 60_000 }, async () => {
	const [alone, threaded] = [await builtBy(0), await builtBy(2)];
	expect(alone.told.join()).toMatch(/unbalanced-quotation-mark[^]*“zzzzzzz”/u);
	expect(threaded).toEqual(alone);
});

test('a finding comes out of a thread as it went in', () => {
	const at = { text: 'A line.\nThe line “here.', offset: 17 };
	const found = finding('unbalanced-quotation-mark', {
		file: 'seeds/a/b.txt',
		reason: 'No end.',
		at,
	});
	const received = receivedFinding(structuredClone(sentFinding(found)));
	expect(received).toEqual(found);
	expect(String(received)).toBe(String(found));
	expect(Object.assign({}, received)).toEqual(Object.assign({}, found));
});

const broken = { event: 'pier', files: null } as unknown as DecidedInput;

test('what goes wrong in a thread is told with the name of the event', async () => {
	const threads = startAnalysisThreads(1);
	await expect(threads.analyse(broken)).rejects.toThrow(
		/^seeds\/pier could not be analysed: TypeError: /u,
	);
	await threads.end();
});

test('an event for which a thread has not memory enough is left to the process', async () => {
	const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(morning) }];
	const { limits } = settingsOf('.');
	const tiny = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 };
	const threads = startAnalysisThreads(1, tiny);
	const input = { event: 'pier', files, records: new Map(), limits, own: null };
	expect(await threads.analyse(input)).toBeUndefined();
	await threads.end();
});

test('few events are analysed without threads, many with as many as there are cores, at most four', () => {
	expect([1, 9, 10, 25, 1000].map((events) => threadsFor(events, 2))).toEqual([0, 0, 1, 2, 2]);
	expect(threadsFor(1000, 16)).toBe(4);
});
