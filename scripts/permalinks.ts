import type { SourceFile } from '../src/model/source-document.ts';
import { chances } from '../src/pipeline/testing/chances.ts';
import { addOutcomes, noOutcomes } from '../src/pipeline/testing/edit-outcomes.ts';
import { editable } from '../src/pipeline/testing/edited-event.ts';
import { guardedEdits } from '../src/pipeline/testing/guarded-edits.ts';
import {
	editedOutcomes,
	published,
	silentEdits,
	type PublishedEvent,
} from '../src/pipeline/testing/permalink-law.ts';
import { edits } from '../src/pipeline/testing/random-edits.ts';
import { goldEvents } from './evaluate/gold-events.ts';
import { defineCommand, positiveInteger } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

const command = defineCommand(
	'npm run permalinks --',
	'Edit the samples and the invented events at random, and count what becomes of the published ids.',
)
	.option('--edits <n>', 'random edits in all', positiveInteger, 10_000)
	.option(
		'--guarded <n>',
		'edits of a digit, a negation, a name or a modal',
		positiveInteger,
		1000,
	);

/** So many edits are made between two publications; fewer where each is to be looked at by itself. */
const perRun = 20;
const apart = 5;

const harmlessEdits = edits.filter(({ harmless }) => harmless);

async function main(): Promise<number> {
	const { edits: many, guarded: few } = parseCommand(command).opts<{
		edits: number;
		guarded: number;
	}>();
	const progress = createProgress(process.stderr);
	const tell = (made: number) => {
		progress.step(`${made} edits`);
	};
	const events = (await goldEvents()).map(({ files }) => published(editable(textsOf(files))));
	const random = randomEdits(events, { wanted: many, how: { count: perRun }, tell });
	const how = { count: apart, only: harmlessEdits };
	const harmless = randomEdits(events, { wanted: many / 10, how, tell });
	const guarded = guardedOnes(events, few, tell);
	progress.clear();
	const share = ((100 * harmless.harmlessKept) / harmless.harmless).toFixed(2);
	process.stdout.write(
		`${random.edits} random edits on ${events.length} events: of the published ids ${random.kept} kept, ` +
			`${random.versioned} versioned, ${random.merged} merged, ${random.tombstoned} tombstoned, ${random.wrong.length} wrong\n` +
			`${harmless.edits} edits that change no word: of the ids in the paragraphs edited, ${share} % were kept as they were, ${harmless.wrong.length} wrong\n` +
			`${guarded.edits} edits of a digit, a negation, a name or a modal: ${guarded.silent.length} passed silently\n`,
	);
	for (const line of [...random.wrong, ...harmless.wrong, ...guarded.silent]) {
		process.stdout.write(`  ${line}\n`);
	}
	return random.wrong.length + harmless.wrong.length + guarded.silent.length > 0 ? 1 : 0;
}

function textsOf(files: readonly SourceFile[]): Map<string, string> {
	return new Map(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
}

type Told = (made: number) => void;

interface Series {
	/** How many edits there are to be. */
	readonly wanted: number;
	readonly how: Parameters<typeof editedOutcomes>[2];
	readonly tell: Told;
}

function randomEdits(events: readonly PublishedEvent[], { wanted, how, tell }: Series) {
	const total = { edits: 0, ...noOutcomes() };
	const chance = chances(1);
	for (let run = 0; total.edits < wanted; run++) {
		const { edits: made, ...counts } = editedOutcomes(events[run % events.length]!, chance, how);
		total.edits += made;
		addOutcomes(total, counts);
		tell(total.edits);
	}
	return total;
}

function guardedOnes(events: readonly PublishedEvent[], wanted: number, tell: Told) {
	const total = { edits: 0, silent: [] as string[] };
	const chance = chances(2);
	for (let run = 0; total.edits < wanted; run++) {
		const how = { count: perRun, only: guardedEdits };
		const { edits: made, silent } = silentEdits(events[run % events.length]!, chance, how);
		total.edits += made;
		total.silent.push(...silent);
		tell(total.edits);
	}
	return total;
}

await runCommand(main);
