import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadFiles } from '../../src/desk/unread-files.ts';
import { readExplainers } from '../../src/loaders/explainer-files.ts';
import { readPages } from '../../src/loaders/page-files.ts';
import { readReviews } from '../../src/loaders/review-files.ts';
import { contentPaths } from '../disk/content-paths.ts';
import { compareContent, type Mismatch } from '../disk/compare-content.ts';
import { withLock } from '../disk/lock.ts';
import { finishInterrupted, isUnfinished, writeContent } from '../disk/write-content.ts';
import { endingOnSignal } from '../process/ending-on-signal.ts';
import { asCalled } from '../terminal/as-called.ts';
import { inOrder } from '../terminal/by-place.ts';
import { Failure } from '../terminal/failure.ts';
import { here } from '../terminal/here.ts';
import { createProgress } from '../terminal/progress.ts';
import { outcomeOf, type ContentReport, type PlanOutcome } from './content-report.ts';
import { filesOfNoEvent } from './files-of-no-event.ts';
import type { ContentSettings } from './content-settings.ts';
import { planContent } from './plan-content.ts';
import type { EventPlan } from './plan-event.ts';

/** Build the content of all events, or of one, and write what has changed. */
export async function buildContent(settings: ContentSettings): Promise<ContentReport> {
	const { content } = settings;
	await mkdir(content, { recursive: true });
	const work = async () => {
		await finishInterrupted(content);
		return followPlans(settings, async ({ files }) => {
			await writeContent(content, files);
			return [];
		});
	};
	return withLock(content, 'content', () =>
		endingOnSignal(`every file in ${here(content)} is as it was, or new and whole.`, work),
	);
}

/** Build the same, write nothing, and tell what on disk is not as it should be. */
export async function checkContent(settings: ContentSettings): Promise<ContentReport> {
	if (await isUnfinished(settings.content))
		throw new Failure(
			`A build of ${here(settings.content)} was killed while it wrote, or is writing. Nothing is lost: finish it with ${asCalled('content')}, then run this again.`,
		);
	return followPlans(settings, ({ files }) => compareContent(settings.content, files));
}

async function followPlans(
	settings: ContentSettings,
	follow: (plan: EventPlan) => Promise<readonly Mismatch[]>,
): Promise<ContentReport> {
	const progress = createProgress(process.stderr);
	const plans: PlanOutcome[] = [];
	const findings: EventPlan['findings'][] = [];
	const mismatches: (readonly Mismatch[])[] = [];
	const onEvent = (event: string, index: number, count: number) => {
		progress.step(`Reading ${event} (${index + 1} of ${count})`);
	};
	for await (const plan of planContent(settings, onEvent)) {
		mismatches.push(await follow(plan));
		findings.push(plan.findings);
		plans.push(outcomeOf(plan));
	}
	findings.push((await readExplainers(settings.content)).findings);
	findings.push((await readReviews(settings.content)).findings);
	findings.push((await readPages(join(settings.content, 'pages'))).findings);
	findings.push(await filesOfNoEvent(settings), unreadFiles(await contentPaths(settings.content)));
	progress.clear();
	return { plans, findings: inOrder(findings.flat()), mismatches: mismatches.flat() };
}
