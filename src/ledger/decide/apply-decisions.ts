import { decisionsOf, type Decision } from '../../model/decision-list.ts';
import type { Confirmation } from '../../model/confirmation.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import type { Passage } from '../../model/passage.ts';
import { signatureOf } from '../../model/signed.ts';
import { wordsKey } from '../group-anchors.ts';

/** An event as editors decided it: what they excluded is gone, what they said of the rest stands by it. */
export function applyDecisions(
	analysis: EventAnalysis,
	decisions: readonly Decision[],
	{ entries }: Ledger,
): EventAnalysis {
	const byId = new Map(entries.filter(hasWords).map((entry) => [entry.id, entry]));
	const isShown = ({ id }: { id: string }) => byId.get(id)?.state !== 'excluded';
	const confirmed = (id: string, places: readonly Passage[]) =>
		confirmationOf(byId.get(id)?.confirmed, places);
	return {
		...renamed(analysis, decisions),
		title: decisionsOf('title', decisions)[0]?.is.title ?? analysis.title,
		claims: analysis.claims.filter(isShown).map((claim) => ({
			...claim,
			...signedStatement(claim.id, decisions),
			...confirmed(claim.id, claim.tellings),
		})),
		utterances: analysis.utterances.filter(isShown).map((utterance) => ({
			...utterance,
			...confirmed(utterance.id, utterance.wordings),
			...recorded(utterance.id, decisions),
		})),
		suggestions: analysis.suggestions.filter(({ between }) =>
			between.every((id) => isShown({ id })),
		),
	};
}

/** Which of the places nobody has confirmed, as the program has added them since. */
function confirmationOf(
	confirmed: LedgerEntry['confirmed'],
	places: readonly Passage[],
): { confirmed?: Confirmation } {
	if (!confirmed) return {};
	const known = new Set(confirmed.anchors.map(wordsKey));
	const since = [...places.keys()].filter((at) => !known.has(wordsKey(places[at]!)));
	return { confirmed: { ...signatureOf(confirmed), since } };
}

function signedStatement(id: string, decisions: readonly Decision[]) {
	const found = decisionsOf('statement', decisions).find(({ is }) => is.id === id);
	return found ? { worded: signatureOf(found.is) } : {};
}

function recorded(id: string, decisions: readonly Decision[]) {
	const said = decisionsOf('occasion', decisions).find(({ is }) => is.id === id)?.is;
	const original = decisionsOf('original', decisions).find(({ is }) => is.id === id)?.is;
	return {
		...(said && { occasion: { ...signatureOf(said), text: said.occasion } }),
		...(original && {
			original: {
				...signatureOf(original),
				language: original.language,
				text: original.text,
				...(original.source !== undefined && { source: original.source }),
			},
		}),
	};
}

/** Give speakers the names that were decided; the one that was found stays among the others. */
function renamed(analysis: EventAnalysis, decisions: readonly Decision[]): EventAnalysis {
	const names = new Map(decisionsOf('rename', decisions).map(({ is }) => [is.speaker, is]));
	if (names.size === 0) return analysis;
	return {
		...analysis,
		speakers: analysis.speakers.map((speaker) => {
			const given = names.get(speaker.id);
			if (!given) return speaker;
			const { name } = given;
			const others = [...new Set([speaker.name, ...speaker.aliases])].filter(
				(each) => each !== name,
			);
			return { id: speaker.id, name, named: signatureOf(given), aliases: others.sort() };
		}),
	};
}
