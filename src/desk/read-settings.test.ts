import { expect, test } from 'vitest';
import { defaultSettings } from '../model/settings.ts';
import { reported } from '../model/testing/reported.ts';
import { readSettings } from './read-settings.ts';

const path = 'content/settings.yaml';

test('has a default for all that a desk leaves out', () => {
	expect(readSettings({ path, text: '' })).toEqual({ value: defaultSettings, findings: [] });
	expect(readSettings({ path, text: 'name: The Quay Desk\n' }).value).toMatchObject({
		name: 'The Quay Desk',
		signatures: 1,
	});
});

test('points at a setting below another', () => {
	const text = 'contact:\n  emial: desk@quay.example\ncolours:\n  accent: red\nsignatures: 3\n';
	expect(reported(readSettings({ path, text }).findings)).toMatchInlineSnapshot(`
		"content/settings.yaml:5:1 error [settings]
		  “signatures” must be 1 or 2. The site is not built until this is mended.
		  signatures: 3
		content/settings.yaml:2:3 error [settings]
		  “emial” is not a key of “contact”; these are: email, issues. Did you mean “email”? The site is not built until this is mended.
		    emial: desk@quay.example
		content/settings.yaml:4:3 error [settings]
		  A colour must be written like "#8a2b1d", in quotation marks. The site is not built until this is mended.
		    accent: red"
	`);
});

test('refuses a colour that can’t be read, and says by how much', () => {
	const text = 'colours:\n  accent: "#d98a00"\n  accentDark: "#7a3fb0"\n';
	expect(reported(readSettings({ path, text }).findings)).toMatchInlineSnapshot(`
		"content/settings.yaml:2:3 error [settings]
		  “#d98a00” can hardly be read by daylight: its contrast with the background #fae6b0 is 2.24 to 1, and 4.5 to 1 is needed. Choose a darker colour. The site is not built until this is mended.
		    accent: "#d98a00"
		content/settings.yaml:3:3 error [settings]
		  “#7a3fb0” can hardly be read in the dark: its contrast with the background #4b3c14 is 1.61 to 1, and 4.5 to 1 is needed. Choose a lighter colour. The site is not built until this is mended.
		    accentDark: "#7a3fb0""
	`);
	const readable = 'colours:\n  accent: "#6b2d82"\n  accentDark: "#d9b3ea"\n';
	expect(readSettings({ path, text: readable }).value?.colours).toEqual({
		accent: '#6b2d82',
		accentDark: '#d9b3ea',
	});
});

test('wants the host alone for an address', () => {
	const text = 'address: https://quay.example/news/\n';
	expect(reported(readSettings({ path, text }).findings)).toMatchInlineSnapshot(`
		"content/settings.yaml:1:1 error [settings]
		  “address” must be that of the host alone, such as https://example.org. A path below it is given with --base. The site is not built until this is mended.
		  address: https://quay.example/news/"
	`);
	expect(reported(readSettings({ path, text: 'address: quay\n' }).findings)).toContain(
		'“address” must be an address that begins with https:// or http://.',
	);
});
