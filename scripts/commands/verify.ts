import type { EvidenceBundle } from '../../src/model/evidence-bundle.ts';
import { verifyBundle } from '../../src/export/verify/verify-bundle.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { counted } from '../terminal/counted.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { here } from '../terminal/here.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';
import { printFindings } from '../terminal/report-findings.ts';
import { foundTexts } from '../verify/found-texts.ts';
import { readBundle } from '../verify/read-bundle.ts';

interface Options extends LimitOptions {
	readonly seeds: string;
}

export const command = addLimitOptions(
	defineCommand(
		'verify',
		'Check a bundle of evidence against the articles: every hash, every span, every id.',
	)
		.argument('<bundle>', 'a file of the site, such as dist/data/v1/evidence/<event>.json')
		.option('--seeds <dir>', 'where the articles are', 'seeds'),
);

export async function run(): Promise<number> {
	const [named = ''] = command.args;
	const { seeds, ...limits } = command.opts<Options>();
	const folder = await existingFolder(seeds);
	const shownAs = (path: string) => path.replace(/^seeds(?=\/)/, here(folder));
	const bundle = await readBundle(named);
	if (!('texts' in bundle)) {
		printFindings([bundle], (path) => path);
		return 1;
	}
	const { found, findings } = await foundTexts(bundle, folder, toLimits(limits));
	const all = [...findings, ...verifyBundle(bundle, found, named)];
	printFindings(all, shownAs);
	process.stdout.write(`${summaryOf(bundle, all.length)}\n`);
	return all.length === 0 ? 0 : 1;
}

function summaryOf({ texts, annotations, ledger }: EvidenceBundle, wrong: number): string {
	const marks = annotations.reduce((total, { items }) => total + items.length, 0);
	const checked = [
		counted(texts.length, 'text'),
		counted(marks, 'annotation'),
		counted(ledger.entries.length, 'id'),
	].join(', ');
	return wrong === 0
		? `All of it holds: ${checked}.`
		: `${counted(wrong, 'error')} in the evidence on ${checked}.`;
}
