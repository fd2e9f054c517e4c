import type { Facts } from '../../src/intake/intake-article.ts';
import type { Finding } from '../../src/model/finding.ts';
import { addArticle, type Added } from '../add/add-article.ts';
import {
	addFactOptions,
	allowPrivateOption,
	slug,
	toFetchLimits,
	type FetchOptions,
} from '../add/add-options.ts';
import { eventPlace, eventsIn, likeAnother } from '../add/event-place.ts';
import { whatIsMissing } from '../add/what-is-missing.ts';
import { asCalled } from '../terminal/as-called.ts';
import { ask, canAsk } from '../terminal/ask.ts';
import { counted } from '../terminal/counted.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { escapeLine } from '../terminal/escape-controls.ts';
import { Failure } from '../terminal/failure.ts';
import { jsonFinding, printJson } from '../terminal/json-findings.ts';
import { printFindings } from '../terminal/report-findings.ts';
import { say } from '../terminal/say.ts';

interface Options extends FetchOptions, Facts {
	readonly event?: string;
	readonly slug?: string;
	readonly json?: true;
	readonly seeds: string;
	readonly content: string;
}

export const command = addFactOptions(
	defineCommand(
		'add',
		'Add articles to an event, from files of plain text, Markdown or HTML, or from addresses on the web.',
	)
		.argument('<file-or-address...>', 'where the articles are')
		.option('--event <name>', 'the event: its folder in seeds/'),
)
	.option('--slug <name>', 'what its file and its address are called, for good', slug)
	.addOption(allowPrivateOption)
	.option('--json', 'print what was added and what was refused as JSON')
	.option('--seeds <dir>', 'where the articles go', 'seeds')
	.option('--content <dir>', 'where what is known of them goes', 'content');

export async function run(): Promise<number> {
	const { event, slug, json, seeds, content, ...rest } = command.opts<Options>();
	const { allowPrivate, ...said } = rest;
	refuseSharedNames({ slug, url: said.url });
	const known = await eventsIn(seeds);
	const place = await eventPlace(event ?? (await askedEvent(known)), { seeds, content });
	const limits = toFetchLimits({ ...(allowPrivate && { allowPrivate }) });
	const settings = { place, limits, said, ...(slug !== undefined && { slug }) };
	const added: Added[] = [];
	const findings: Finding[] = [];
	for (const named of command.args) {
		if (!json && command.args.length > 1) say(`Reading ${named}`);
		const outcome = await addArticle(named, settings);
		if ('article' in outcome) added.push(outcome);
		else findings.push(...outcome);
	}
	if (json) printJson({ added, refused: findings.map(jsonFinding) });
	else print(added, findings, likeAnother(place.event, known));
	return findings.length > 0 ? 1 : 0;
}

/** What belongs to one article can't be given to several. */
function refuseSharedNames(given: Readonly<Record<'slug' | 'url', string | undefined>>): void {
	const own = (['slug', 'url'] as const).filter((key) => given[key] !== undefined);
	if (command.args.length === 1 || own.length === 0) return;
	throw new Failure(`--${own.join(' and --')} belongs to one article: add it on its own.`);
}

async function askedEvent(known: readonly string[]): Promise<string> {
	const list = known.length > 0 ? ` There are: ${known.join(', ')}.` : '';
	if (!canAsk()) throw new Failure(`Name the event with --event: its folder in seeds/.${list}`);
	return ask(`Which event are they about?${list}\nEvent: `);
}

function print(added: readonly Added[], findings: readonly Finding[], doubt?: string): void {
	printFindings(findings, (path) => path);
	const missing = whatIsMissing(added);
	for (const [at, one] of added.entries()) {
		const { seed, headline, record } = one;
		const facts = [record.publisher, record.date, record.url].filter((fact) => fact !== undefined);
		const lines = [`added ${seed}`, headline ?? '', facts.join(', ')];
		process.stdout.write(`${lines.filter(Boolean).map(escapeLine).join('\n  ')}\n`);
		for (const line of missing.ofEach[at]!) say(`  ${escapeLine(line)}`);
	}
	process.stdout.write(`${counted(added.length, 'article')} added, ${findings.length} refused\n`);
	for (const line of missing.ofSeveral) say(escapeLine(line));
	if (added.length > 0 && doubt !== undefined) say(doubt);
	if (added.length > 0) say(`Read them through, then run: ${asCalled('content')}`);
}
