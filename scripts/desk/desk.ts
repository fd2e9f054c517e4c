import { readReviews } from '../../src/loaders/review-files.ts';
import type { Finding } from '../../src/model/finding.ts';
import { buildContent, checkContent } from '../content/build-content.ts';
import { needsWork, summaryOf, type ContentReport } from '../content/content-report.ts';
import type { ContentSettings } from '../content/content-settings.ts';
import { settingsReadable } from '../content/settings-readable.ts';
import { beginReview } from '../review/begin-review.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { Failure } from '../terminal/failure.ts';
import { askedDecisions } from './asked-decisions.ts';
import { deskEvents, type DeskEvent } from './desk-events.ts';
import type { Fields } from './shown-groups.ts';
import { takeBack } from './take-back.ts';
import { today } from './today.ts';
import { writeDecisions } from './write-decisions.ts';

/** What an editor at the desk sees. */
export interface DeskView {
	readonly events: readonly DeskEvent[];
	/** What was found wrong with the articles and the decisions when they were looked through last. */
	readonly report: ContentReport;
	/** Of reviews and scales, as they are now. */
	readonly reviews: readonly Finding[];
	/** How many forms have written or taken back decisions that are not applied yet. */
	readonly open: number;
}

export interface Desk {
	readonly view: () => Promise<DeskView>;
	/** Do what a form asks, one after the other; what was done is told. */
	readonly act: (action: string, fields: Fields, by: string) => Promise<string>;
}

/**
 * The desk of a content folder, once all of it was looked through: nothing else is answered meanwhile,
 * so that comes before anybody is let in. It writes decisions, drafts of reviews, and the content by the usual build.
 */
export async function openDesk(settings: ContentSettings): Promise<Desk> {
	const { content } = settings;
	let [report, open] = [await checkContent(settings), 0];
	const look = async () => {
		report = await checkContent(settings);
		return 'Looked through all articles, decisions and reviews.';
	};
	const apply = async () => {
		if (!(await settingsReadable(content)))
			throw new Failure('The settings can’t be read; the terminal tells where.');
		const built = await buildContent(settings);
		[report, open] = [built, 0]; // tells which published words this very build has changed
		const rest = needsWork(built) ? ' Something is wrong; see below.' : '';
		return `The content is rebuilt: ${summaryOf(built)}.${rest}`;
	};
	const decide = async (action: string, fields: Fields, by: string) => {
		const told = await decided(content, { action, fields, by });
		open += 1;
		return told;
	};
	const tasks = new Map([
		['look', look],
		['apply', apply],
	]);
	const inTurn = turns();
	return {
		view: async () => {
			const { findings: reviews } = await readReviews(content);
			return { events: await deskEvents(content), report, reviews, open };
		},
		act: (action, fields, by) =>
			inTurn(async () => {
				if (action === 'review') return begun(content, fields.get('id') ?? '');
				return (await tasks.get(action)?.()) ?? decide(action, fields, by);
			}),
	};
}

/** One task at a time: each reads the files that the one before has written. */
function turns() {
	let last: Promise<unknown> = Promise.resolve();
	return <T>(task: () => Promise<T>): Promise<T> => {
		const next = last.then(task, task);
		last = next;
		return next;
	};
}

async function begun(content: string, id: string): Promise<string> {
	const { path, written } = await beginReview(content, id);
	return written
		? `A draft is in ${path}. Fill it in, sign it, and take out “draft: true”.`
		: `There is a review already, in ${path}. It was left as it is.`;
}

async function decided(
	content: string,
	{ action, fields, by }: { action: string; fields: Fields; by: string },
): Promise<string> {
	const asked = askedDecisions.get(action);
	if (!asked && action !== 'take-back')
		throw new Failure(
			`The desk knows no form “${action}”. Load its page again, and send the form there.`,
		);
	if (by === '') throw new Failure('Give your name first: it is written beside each decision.');
	const event = eventNamed(fields.get('event') ?? '', await deskEvents(content));
	return asked
		? writeDecisions(content, event, await asked(fields, event, { by, date: today() }))
		: takeBack(content, event, fields);
}

function eventNamed(name: string, events: readonly DeskEvent[]): DeskEvent {
	const event = events.find(({ folder }) => folder === name);
	if (event) return event;
	const known = events.map(({ folder }) => folder);
	throw new Failure(`There is no event “${name}”.${didYouMean(name, known)}`);
}
