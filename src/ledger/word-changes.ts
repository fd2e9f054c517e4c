import { diffArrays, type ChangeObject } from 'diff';
import { cueVerbs } from '../language/cue-verbs.ts';
import { modals } from '../language/modals.ts';
import { negations } from '../language/negations.ts';
import { plainDenials } from '../language/stance-verbs.ts';
import type { Change, ChangeKind } from '../model/ledger-version.ts';
import { sameWords } from './same-words.ts';

/**
 * What was changed between two texts, change by change, each with the gravest kind that it can be
 * of. Marks, spaces and capitals alone are no change. In doubt a change is the graver one: a word
 * with a capital counts as a name wherever it stands.
 */
export function wordChanges(before: string, after: string): Change[] {
	const how = { comparator: isSameWord, maxEditLength: mostEdits };
	const parts = diffArrays(wordsIn(before), wordsIn(after), how) as Parts | undefined;
	if (!parts) return [{ kind: 'figure', words: [before, after] }];
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

/** Texts that differ in more words than this are two texts, and no edits of one. */
const mostEdits = 400;

type Parts = ChangeObject<string[]>[];

/**
 * Words with the signs that belong to them, so that “$12” and “12”, “-5” and “5”, “3/4” and “3-4” are
 * two; and each question mark, since a question says something else.
 */
function wordsIn(text: string): string[] {
	const words = sameWords(text).match(
		/(?:(?<![\p{L}\p{N}])[-−+±<>≤≥~≈](?=[\p{N}\p{Sc}]))?[\p{L}\p{M}\p{N}\p{Sc}%‰°][\p{L}\p{M}\p{N}\p{Sc}%‰°'.,/⁄-]*|\?/gu,
	);
	return words?.map((word) => word.replace(/[.,'/-]+$/u, '')) ?? [];
}

/** Capitals tell nothing but where all letters of one word have them: “us” is not “US”. */
function isSameWord(a: string, b: string): boolean {
	return a === b || (a.toLowerCase() === b.toLowerCase() && isCapital(a) === isCapital(b));
}

const isCapital = (word: string): boolean => /\p{Lu}{2}/u.test(word);

const tests: readonly (readonly [ChangeKind, RegExp])[] = [
	[
		'figure',
		/\p{N}|[\p{Sc}%‰°]|^(?:all|every|each|both|any|some|many|much|most|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halves|thirds?|quarters?|double|twice|once|first|second|last|zero)$/iu,
	],
	[
		'negation',
		new RegExp(
			String.raw`^(?:${negations}|nowhere|hardly|barely|scarcely|un\p{L}+|${plainDenials}|denying|refus\p{L}+|reject\p{L}*|fail\p{L}*|lack\p{L}*)$`,
			'iu',
		),
	],
	[
		'certainty',
		new RegExp(
			String.raw`^(?:${modals}|possibly|perhaps|probably|likely|unlikely|\?|allegedly|reportedly|apparently|suspected|alleged|expected|planned|confirmed|about|over|under|nearly|almost|least|most|up|more|less|fewer)$`,
			'iu',
		),
	],
];

function kindOf(old: readonly string[], now: readonly string[], atEnd: boolean): ChangeKind {
	const words = [...old, ...now];
	const found = tests.find(([, test]) => words.some((word) => test.test(word)));
	if (found) return found[0];
	// letters without capitals tell no names: any word may be one
	if (
		words.some((word) => /^\p{Lu}|[^\p{Script=Latin}\P{L}]|^(?:north|south|east|west)/u.test(word))
	)
		return 'name';
	if (words.some((word) => cueVerbs.has(word.toLowerCase()))) return 'attribution';
	return atEnd && (old.length === 0 || now.length === 0) ? 'boundary' : 'wording';
}
