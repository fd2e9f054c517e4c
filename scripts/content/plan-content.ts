import { assertNothingLost } from '../../src/ledger/assert-nothing-lost.ts';
import { serialiseLedger } from '../../src/ledger/serialise-ledger.ts';
import { toBeWithdrawn } from '../../src/ledger/withdraw-entries.ts';
import { wordsThatCameBack } from '../../src/ledger/withdrawal-findings.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { eventFolders, eventsOutside } from '../disk/event-folders.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { articlesOfNoEvent } from '../disk/not-an-article.ts';
import { publishedArticles } from '../disk/published-articles.ts';
import { outsideFolder } from '../disk/seed-file.ts';
import type { SeedFolder } from '../disk/seed-folder.ts';
import { asCalled } from '../terminal/as-called.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { Failure } from '../terminal/failure.ts';
import { absentSeeds, leftAsItIs, notWithdrawn } from './absent-seeds.ts';
import { threadsFor } from './analysis-threads.ts';
import { articlesGone } from './articles-gone.ts';
import { changedTexts } from './changed-texts.ts';
import type { ContentSettings } from './content-settings.ts';
import { folderOf, isOf } from './event-ledger.ts';
import { formerTexts, withFormerTexts } from './former-texts.ts';
import { eventsAhead, type EventAhead } from './events-ahead.ts';
import type { EventSources } from './event-sources.ts';
import { otherEvents } from './other-events.ts';
import { planEvent, planOfNothing, type EventPlan } from './plan-event.ts';
import { refuseFolder } from './refuse-folder.ts';
import { takenOutNames } from './taken-out-names.ts';
import { handWritten, textsWithoutWords, withdrawalFaults } from './withdrawals.ts';

/**
 * Plan one event after the other. Each sees the ledgers of those before it, as ids and slugs are
 * unique over all events.
 */
export async function* planContent(
	settings: ContentSettings,
	onEvent: (event: string, index: number, count: number) => void,
): AsyncGenerator<EventPlan> {
	const folders = await eventFolders(settings.seeds);
	const outside = await eventsOutside(settings.seeds);
	const ledgers = new Map((await readLedgers(settings.content)).map((own) => [own.event, own]));
	yield* outside.filter((name) => name === (settings.event ?? name)).map(planOutside);
	const chosen = chosenFolders(folders, outside, settings.event);
	const threads = settings.threads ?? threadsFor(chosen.length);
	const ownOf = (event: string) => [...ledgers.values()].find((ledger) => isOf(ledger, event));
	let index = 0;
	for await (const ahead of eventsAhead(chosen, settings, { ownOf, threads })) {
		onEvent(ahead.folder.event, index++, chosen.length);
		const plan = await planAhead(ahead, settings, { folders, ledgers: [...ledgers.values()] });
		if (plan.ledger) ledgers.set(plan.ledger.event, plan.ledger);
		yield plan;
	}
	const cameBack = wordsThatCameBack(
		await handWritten(settings.content),
		[...ledgers.values()],
		'',
	);
	if (cameBack.length > 0) yield planOfNothing({ event: '', findings: cameBack });
	if (settings.event !== undefined) return;
	const findings = [
		...(await articlesOfNoEvent(settings.seeds)),
		...(await eventsGone(
			[...folders.map(({ event }) => event), ...outside],
			[...ledgers.values()],
			settings.content,
		)),
		...(folders.length + outside.length === 0 ? [noFolder()] : []),
	];
	if (findings.length > 0) yield planOfNothing({ event: '', findings });
}

function planOutside(event: string): EventPlan {
	const found = outsideFolder({ shownAs: `seeds/${event}` }, 'folder');
	return planOfNothing({ event, findings: [found] });
}

async function planAhead(
	{ sources, own, analysed }: EventAhead,
	settings: ContentSettings,
	all: { readonly folders: readonly SeedFolder[]; readonly ledgers: readonly Ledger[] },
): Promise<EventPlan> {
	const { event, articles, findings } = sources;
	if (own && sources.absent.length > 0) return planOfAbsent(sources, own);
	const refusal = await refuseFolder(sources, { content: settings.content, ...all });
	if (refusal) return planOfNothing({ event, findings: [...findings, refusal], refused: articles });
	if (!sources.decisions) return planOfNothing({ event, ledger: own ?? null, findings });
	const { withdraw } = sources.decisions;
	const named = own ? await takenOutNames(settings.content, own, sources) : [];
	if (named.length > 0)
		return planOfNothing({ event, ledger: own ?? null, findings: [...findings, ...named] });
	const ledgers = all.ledgers.filter((ledger) => ledger !== own);
	const others = () => otherEvents(settings, { folders: all.folders, ledgers });
	const faults = await withdrawalFaults(settings.content, { event, withdraw, own, others });
	const plan = planEvent({ sources, analysed }, all.ledgers, settings);
	if (faults.length > 0)
		return planOfNothing({ event, ledger: own ?? null, findings: [...plan.findings, ...faults] });
	if (!own || plan.files.size === 0) return plan;
	return withTextsKept(plan, own, {
		content: settings.content,
		gone: await articlesGone(settings.content, own, sources),
	});
}

/** An excerpt would be lost without its file, and with it its ids. */
function planOfAbsent(sources: EventSources, own: Ledger): EventPlan {
	const { event, absent, decisions, decisionsFile } = sources;
	const pending = toBeWithdrawn(own.entries, decisions?.withdraw ?? []).size > 0;
	const findings = [
		...sources.findings,
		leftAsItIs(event, absent),
		...(pending ? [notWithdrawn(decisionsFile.path)] : []),
	];
	return planOfNothing({ event, ledger: own, findings });
}

/** A plan that keeps the earlier texts of articles; one of nothing where they can't be kept. */
async function withTextsKept(
	plan: EventPlan,
	own: Ledger,
	{ content, gone }: { readonly content: string; readonly gone: readonly Finding[] },
): Promise<EventPlan> {
	const former = await formerTexts(content, plan.files, own);
	const faults = [...former.findings, ...(await changedTexts(content, own, former))];
	const findings = [...plan.findings, ...gone, ...faults];
	if (faults.length > 0) return { ...plan, findings, files: new Map(), ledger: own };
	const changes = { before: own, after: plan.ledger ?? own };
	const kept = await textsWithoutWords(content, former, changes);
	const ledger = withFormerTexts(changes.after, kept);
	assertNothingLost(own, ledger);
	const path = `ledger/${ledger.event}.json`;
	const files = new Map([...plan.files, ...kept.files, [path, serialiseLedger(ledger)]]);
	return { ...plan, findings, files, ledger };
}

function chosenFolders(
	folders: readonly SeedFolder[],
	outside: readonly string[],
	event?: string,
): readonly SeedFolder[] {
	if (event === undefined) return folders;
	const names = [...folders.map((folder) => folder.event), ...outside];
	if (names.includes(event)) return folders.filter((folder) => folder.event === event);
	throw new Failure(`There is no event “${event}”.${didYouMean(event, names)}`);
}

/** An event that was published stays published: its folder must not vanish, but where all of it is kept elsewhere. */
async function eventsGone(
	names: readonly string[],
	ledgers: readonly Ledger[],
	content: string,
): Promise<Finding[]> {
	const gone = ledgers.filter((own) => !names.some((name) => isOf(own, name)));
	return Promise.all(
		gone.map(async (own) => {
			const absent = await absentSeeds(content, own, []);
			const published = await publishedArticles(content, own.event);
			return absent.length > 0 && absent.length === published.length
				? leftAsItIs(folderOf(own), absent)
				: folderGone(folderOf(own));
		}),
	);
}

function folderGone(event: string): Finding {
	return finding('no-articles', {
		file: `seeds/${event}`,
		reason:
			'This event was published, and its folder of articles is gone. Put it back: its permalinks must not break.',
	});
}

function noFolder(): Finding {
	return finding('no-articles', {
		file: 'seeds',
		reason: `There is no folder of articles here. Make one for each event, as ${asCalled('add', 'FILE --event NAME')} does.`,
	});
}
