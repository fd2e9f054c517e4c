import { wcagContrast } from 'culori';
import { z } from 'astro/zod';
import { backgrounds, type Scheme } from './backgrounds.ts';

/** What WCAG 2.2 asks of text at least (AA, 1.4.3). */
const needed = 4.5;

const form = 'A colour must be written like "#8a2b1d", in quotation marks.';

/** A colour of links. It must be readable on everything that links stand on. */
export function accentColour(scheme: Scheme) {
	return z
		.string(form)
		.regex(/^#[0-9A-Fa-f]{6}$/, { error: form, abort: true })
		.superRefine((colour, context) => {
			const { on, contrast } = faintest(colour, scheme);
			if (contrast < needed) context.addIssue(tooFaint(colour, on, contrast, scheme));
		});
}

function faintest(colour: string, scheme: Scheme) {
	const all = backgrounds[scheme].map((on) => ({ on, contrast: wcagContrast(colour, on) }));
	return all.reduce((least, each) => (each.contrast < least.contrast ? each : least));
}

function tooFaint(colour: string, on: string, contrast: number, scheme: Scheme): string {
	// Rounded down, so that what is too little never reads as enough.
	const found = (Math.floor(contrast * 100) / 100).toFixed(2);
	const where = scheme === 'light' ? 'by daylight' : 'in the dark';
	const change = scheme === 'light' ? 'darker' : 'lighter';
	return `“${colour}” can hardly be read ${where}: its contrast with the background ${on} is ${found} to 1, and ${needed} to 1 is needed. Choose a ${change} colour.`;
}
