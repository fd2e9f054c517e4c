import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { headerRules, headersFor, parseHeaderRules } from './header-rules.ts';

const rules = parseHeaderRules(
	"/embed/*\n  A: one: two\n  B: 2\n\n/\n  A: 'none'\n/c/*\n  A: 'none'\n",
);

test('a path matches alone, or with all that begins with it', () => {
	expect(headersFor(rules, '/')).toEqual([['A', "'none'"]]);
	expect(headersFor(rules, '/embed/c/x/?a#b')).toEqual([
		['A', 'one: two'],
		['B', '2'],
	]);
	expect(headersFor(rules, '/about/')).toEqual([]);
});

test.each(['/embed/../c/x/', '/embed/%2e%2e/c/x/', '/embed/..%2fc/x/', '/%63/x/'])(
	'%s is no way round a rule',
	(url) => {
		expect(headersFor(rules, url)).toEqual([['A', "'none'"]]);
	},
);

test('what can’t be decoded has no headers of its own', () => {
	expect(headersFor(rules, '/%zz')).toEqual([]);
});

test('a site without such a file has no rules', async () => {
	expect(await headerRules(await temporaryFolder())).toEqual([]);
});
