import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = new URL('../fixtures/cableway/', import.meta.url);

/** The file of an invented article on a cableway that stopped. */
export const articleFile = (name: string) => fileURLToPath(new URL(name, folder));

/** The page of Orrin Radio, as it was published, or once “Two people” had become “Three people”. */
export async function radioPage(corrected: boolean): Promise<string> {
	const page = await readFile(new URL('orrin-radio.html', folder), 'utf8');
	return corrected ? page.replace('Two people', 'Three people') : page;
}

export const words = {
	two: 'Two people were taken to hospital with signs of cold.',
	three: 'Three people were taken to hospital with signs of cold.',
	rescuers: 'The mountain rescue service sent 40 rescuers and two helicopters.',
	town: 'The town must know why a bearing that was replaced in March has broken in April',
};

export const decisions = (
	claim: string,
) => `# yaml-language-server: $schema=../schemas/decisions.json
confirm:
  - id: ${claim}
    words: ${words.rescuers}
    by: Ann Ahl
rename:
  - speaker: operator
    name: Orrin Cableway Company
    by: Ann Ahl
`;

/** A review with a rating that the scale has, or with another. */
export const review = (claim: string, rating: string) => `---
claim: ${claim}
version: 1
words: ${words.two}
rating: ${rating}
signed:
  - name: Ann Ahl
    date: 2031-04-10
    role: editor
evidence:
  - title: The hospital, as the Tarnsee Herald gives it
    article: tarnsee-herald
    quote: ${words.three.slice(0, -1)}, the hospital of Tarnsee said.
---

The hospital counts three. Orrin Radio alone tells of two, and names nobody for it.
`;

export const explainer = (claim: string, quotation: string) => `---
title: What stopped the cableway
description: What six outlets tell of the day above the lake, and where they differ.
event: cableway
by:
  - Ann Ahl
lead: true
---

How many people were taken to hospital is told in two ways.<Cite claim="${claim}" />

The mayor asked: <Quote of="${quotation}" outlet="tarnsee-herald" />.
`;
