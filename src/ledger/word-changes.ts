import { diffArrays } from 'diff';
import { cueVerbs } from '../language/cue-verbs.ts';
import { fold } from '../language/words.ts';
import type { Change, ChangeKind } from '../model/ledger-version.ts';

/**
 * What was changed between two texts, change by change, each with the gravest kind that it can be
 * of. Marks, spaces and capitals alone are no change. In doubt a change is the graver one: a word
 * with a capital counts as a name wherever it stands.
 */
export function wordChanges(before: string, after: string): Change[] {
	const parts = diffArrays(wordsIn(before), wordsIn(after), { comparator: isSameWord });
	const changes: Change[] = [];
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at]!;
		if (!part.added && !part.removed) continue;
		const next = part.removed && parts[at + 1]?.added ? parts[++at]!.value : [];
		const [old, now] = part.removed ? [part.value, next] : [[], part.value];
		const atEnd = (at === parts.length - 1 || changes.length === 0) && parts.length > 1;
		changes.push({ kind: kindOf(old, now, atEnd), words: [old.join(' '), now.join(' ')] });
	}
	return changes;
}

/** Words with what clings to them, so that “$12” and “12” or “12%” and “12” are two. */
function wordsIn(text: string): string[] {
	return (
		text
			.match(/(?:(?<![\p{L}\p{N}])[-−+±](?=\p{N}))?[\p{L}\p{M}\p{N}$€£¥%][\p{L}\p{M}\p{N}'’.,%]*/gu)
			?.map(trimmed) ?? []
	);
}

const trimmed = (word: string): string => word.replace(/[.,'’]+$/u, '');

const isSameWord = (a: string, b: string): boolean => fold(a) === fold(b);

const tests: readonly (readonly [ChangeKind, RegExp])[] = [
	[
		'figure',
		/\p{N}|[$€£¥%]|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halves|thirds?|quarters?|double|twice|once|first|second|zero)$/iu,
	],
	[
		'negation',
		/^(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|un\p{L}+|\p{L}+n['’]t|den(?:y|ies|ied|ying)|refus\p{L}+|reject\p{L}*|fail\p{L}*|lack\p{L}*)$/iu,
	],
	[
		'certainty',
		/^(?:may|might|could|can|would|will|shall|should|must|ought|possibly|perhaps|probably|likely|unlikely|allegedly|reportedly|apparently|suspected|alleged|expected|planned|confirmed|about|over|under|nearly|almost|least|most|up|more|less|fewer)$/iu,
	],
];

function kindOf(old: readonly string[], now: readonly string[], atEnd: boolean): ChangeKind {
	const words = [...old, ...now];
	const found = tests.find(([, test]) => words.some((word) => test.test(word)));
	if (found) return found[0];
	if (words.some((word) => /^\p{Lu}/u.test(word))) return 'name';
	if (words.some((word) => cueVerbs.has(word.toLowerCase()))) return 'attribution';
	return atEnd && (old.length === 0 || now.length === 0) ? 'boundary' : 'wording';
}
