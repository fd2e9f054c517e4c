import { expect, test } from 'vitest';
import { toEvidenceBundle } from '../../src/export/data/evidence-bundle.ts';
import { bridgeSource, bridgeTexts } from '../../src/export/testing/bridge-source.ts';
import { runVariorum } from '../testing/run-script.ts';
import { temporaryFolder, type Tree } from '../testing/temporary-folder.ts';

const bundle = JSON.stringify(toEvidenceBundle(bridgeSource));

/** A folder with the evidence and its articles, some files in another form. */
function place(changed: Tree = {}): Promise<string> {
	return temporaryFolder({
		'bridge.json': bundle,
		'seeds/Orrin Bridge/river-mail.txt': bridgeTexts['river-mail'],
		'seeds/Orrin Bridge/hill-echo.txt': bridgeTexts['hill-echo'],
		...changed,
	});
}

test('whole evidence holds', async () => {
	const { code, out, said } = await runVariorum('verify', ['bridge.json'], await place());
	expect({ code, out, said }).toEqual({
		code: 0,
		out: 'All of it holds: 2 texts, 4 annotations, 2 ids.\n',
		said: '',
	});
});

test('a changed text is named, with what to do', async () => {
	const text = bridgeTexts['river-mail'].replace('May', 'Mai');
	const folder = await place({ 'news/Orrin Bridge/river-mail.txt': text });
	const { code, out, said } = await runVariorum(
		'verify',
		['bridge.json', '--seeds', 'news'],
		folder,
	);
	expect(code).toBe(1);
	expect(said).toContain('news/Orrin Bridge/river-mail.txt\n  error [evidence-text] This is not');
	expect(said).toContain('bridge.json\n  error [evidence-words]');
	expect(said).toContain('news/Orrin Bridge/hill-echo.txt\n  error [unreadable] This file can’t');
	expect(out).toMatch(/^\d errors in the evidence on 2 texts/);
});

test.each([
	['a cut file', '{', 'no whole bundle of evidence (Expected property name'],
	['another file', '{}', 'no whole bundle of evidence (✖ Invalid input'],
	['another version', bundle.replace('"version":1', '"version":2'), '[evidence-form]'],
])('%s is no evidence', async (_, text, message) => {
	const folder = await place({ 'bridge.json': text });
	const { code, said } = await runVariorum('verify', ['bridge.json'], folder);
	expect(code).toBe(1);
	expect(said).toContain(message);
});

test('no path in a bundle leads out of the articles', async () => {
	const text = bundle.replaceAll('Orrin Bridge/', '../');
	const folder = await place({ 'bridge.json': text, 'river-mail.txt': 'Secret' });
	const { code, said } = await runVariorum('verify', ['bridge.json'], folder);
	expect(code).toBe(1);
	expect(said).toContain('[outside-folder]');
	expect(said).not.toContain('Secret');
});

test.each([
	[[], 'missing required argument'],
	[['brigde.json'], 'There is no file brigde.json.'],
	[['bridge.json', '--seeds', 'sedes'], 'There is no folder sedes. Did you mean “seeds”?'],
])('%j is wrong usage', async (args, message) => {
	const { code, out, said } = await runVariorum('verify', args, await place());
	expect(said).toContain(message);
	expect({ code, out }).toEqual({ code: 2, out: '' });
});
