import { expect, test } from 'vitest';
import { handWrittenKinds } from './kinds.ts';
import { unreadFiles } from './unread-files.ts';

const told = (...paths: string[]) =>
	unreadFiles(paths).map(({ file, reason, fatal }) => `${file!}: ${reason} ${String(fatal)}`);

test.for([
	['content/setings.yaml', 'content/settings.yaml'],
	['content/decisions/bridge.yml', 'content/decisions/bridge.yaml'],
	['content/explainers/foo.md', 'content/explainers/foo.mdx'],
	['content/explainer/foo.mdx', 'content/explainers/foo.mdx'],
	['content/reviews/x.txt', 'content/reviews/x.mdx'],
	['content/reviews/2bcdfgh', 'content/reviews/2bcdfgh.mdx'],
	['content/reviews/2bcdfgh.MDX', 'content/reviews/2bcdfgh.mdx'],
	['content/decisions/quay.yaml.txt', 'content/decisions/quay.yaml'],
	['content/pages/abuot.mdx', 'content/pages/about.mdx'],
	['content/sources/bridge/a.post.yml', 'content/sources/bridge/a.post.yaml'],
] as const)('warns of %s', ([path, meant], { expect }) => {
	expect(told(path)).toEqual([`${path}: Nobody reads this. Did you mean “${meant}”? false`]);
});

test('says what is read in a folder where no name comes near', () => {
	expect(told('content/sources/post.yaml', 'content/reviews/pictures/quay.png')).toEqual([
		'content/sources/post.yaml: Nobody reads this. What is read there: content/sources/<event>/<article>.yaml. false',
		'content/reviews/pictures/quay.png: Nobody reads this. What is read there: content/reviews/<claim>.mdx. false',
	]);
	expect(told('content/pages/contact.mdx')[0]).toContain('content/pages/about.mdx, ');
	expect(told('content/letters/about-a-very-long-affair.txt')[0]).toContain(
		'What is read there: content/settings.yaml, content/sources/<event>/<article>.yaml, ',
	);
	expect(told('content/notes.txt')[0]).toContain('content/settings.yaml, ');
});

test('knows no other name for what is no text', () => {
	expect(told('content/reviews/photo.png', 'content/pages/about.pdf')).toEqual([
		'content/reviews/photo.png: Nobody reads this. What is read there: content/reviews/<claim>.mdx. false',
		expect.stringContaining('content/pages/about.pdf: Nobody reads this. What is read there: '),
	]);
});

test('warns of what is written by hand in a folder of the program', () => {
	const paths = ['articles/quay/post.yaml', 'schemas/foo.yaml', 'versions/quay/post.txt'];
	expect(told(...paths.map((path) => `content/${path}`))).toEqual(
		paths.map((path) => expect.stringContaining(`content/${path}: Nobody reads this.`) as string),
	);
});

test('is silent on every kind of file that is read', () => {
	const files = handWrittenKinds.map(({ path }) =>
		path.replaceAll(/<\w+>/gu, path.includes('/pages/') ? 'about' : 'quay'),
	);
	expect(told(...files, 'content/sources/quay/post.md.yaml')).toEqual([]);
});

test('is silent on what the program writes, what is hidden, and what is for people', () => {
	const others = [
		...['articles/quay/post.mdx', 'events/quay.json', 'ledger/quay.json'],
		...['versions/quay/post.v1.txt', 'schemas/scale.json', 'evaluation.json'],
		...['.variorum/lock', 'reviews/.gitkeep', '.DS_Store', 'settings.yaml~', 'README.md'],
		...['reviews/2bcdfgh.mdx.bak', 'settings.yaml.orig', 'pages/about.mdx.swp'],
		...['reviews/Thumbs.db', 'sources/quay/desktop.ini'],
	];
	expect(told(...others.map((path) => `content/${path}`))).toEqual([]);
});
