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
