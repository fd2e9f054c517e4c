import { stringify } from 'yaml';
import { versionOf, type LedgerEntry } from '../model/ledger.ts';
import type { Scale } from '../model/scale.ts';

/** The file of a review to begin with: a draft on the words that a claim has now. */
export function reviewTemplate(entry: LedgerEntry, { values }: Scale): string {
	const { id: rating } = values.find((value) => value.rating === undefined) ?? values[0]!;
	const judged = { claim: entry.id, version: versionOf(entry), words: entry.words };
	return `---
# yaml-language-server: \$schema=../schemas/review.json
${stringify(judged, { lineWidth: 0 })}# One of: ${values.map(({ id }) => id).join(', ')}
rating: ${rating}
# Who signs, each with a line such as: - { name: Ann Ahl, date: 2031-04-05, role: editor }
signed: []
# What it rests on, each with a title, one of url, claim, quotation and article, and if you like its
# exact words (quote) and what it shows (note):
#   - title: The minutes of the meeting
#     url: https://example.org/minutes
#     quote: The quay is shut.
evidence: []
# Take this line out to publish it.
draft: true
---

Say what the evidence bears out, what it doesn’t, and what is open.
`;
}
