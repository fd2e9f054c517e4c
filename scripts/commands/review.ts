import { resolve } from 'node:path';
import { beginReview } from '../review/begin-review.ts';
import { asCalled } from '../terminal/as-called.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { say } from '../terminal/say.ts';

export const command = defineCommand(
	'review',
	'Begin a review of a claim: a draft with its words, its version and what to fill in.',
)
	.argument('<id>', 'the id of the claim, the last part of its address')
	.option('--content <dir>', 'where the content is', 'content');

export async function run(): Promise<number> {
	const [id = ''] = command.args;
	const { content } = command.opts<{ content: string }>();
	const { path, written } = await beginReview(resolve(content), id);
	process.stdout.write(`${path}\n`);
	say(
		written
			? `Fill it in, sign it, and take out “draft: true”. Then run: ${asCalled('content')}`
			: 'There is a review already; it was left as it is.',
	);
	return 0;
}
