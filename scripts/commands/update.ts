import { resolve } from 'node:path';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import { allowPrivateOption, toFetchLimits, type FetchOptions } from '../add/add-options.ts';
import { knownEventPlace } from '../add/event-place.ts';
import { updateArticle } from '../add/update-article.ts';
import { checkContent } from '../content/build-content.ts';
import { printPlan } from '../content/print-report.ts';
import { asCalled } from '../terminal/as-called.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { Failure } from '../terminal/failure.ts';
import { here } from '../terminal/here.ts';
import { printFindings } from '../terminal/report-findings.ts';
import { say } from '../terminal/say.ts';

interface Options extends FetchOptions {
	readonly article: string;
	readonly seeds: string;
	readonly content: string;
}

export const command = defineCommand(
	'update',
	'Put in the new text of an article that its outlet has edited, and print what “content” would make of it. The text from before stays as a version.',
)
	.argument('<file-or-address>', 'where the new text is')
	.requiredOption('--article <event/name>', 'the article, by its folder and its file in seeds/')
	.addOption(allowPrivateOption)
	.option('--seeds <dir>', 'where the articles are', 'seeds')
	.option('--content <dir>', 'where the content is', 'content');

export async function run(): Promise<number> {
	const [named = ''] = command.args;
	const { article, seeds, content, ...fetching } = command.opts<Options>();
	const [, event = '', name = ''] =
		/^(?:seeds\/)?([^/]+)\/([^/]+?)(?:\.txt)?$/u.exec(article) ?? [];
	if (name === '') throw new Failure('Give --article its event and its name: harbour/morning');
	const place = await knownEventPlace(event, { seeds, content });
	const findings = await updateArticle(named, { place, name, limits: toFetchLimits(fetching) });
	printFindings(findings, (path) => path);
	if (findings.some(({ fatal }) => fatal)) return 1;
	say(`The new text is in ${here(place.seeds)}/${name}.txt. This is what a run would do:`);
	const settings = { seeds: resolve(seeds), content: place.content, event, limits: defaultLimits };
	const code = printPlan(await checkContent(settings), settings);
	say(`If that is well, run: ${asCalled('content', '--date DAY')}, with the day of the edit.`);
	return code;
}
