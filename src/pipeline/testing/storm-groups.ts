import { hasWords } from '../../model/ledger.ts';
import { built, entryWith, storm, type DecidedEvent } from './decided-event.ts';

/** The storm before anything is decided on it, and its claims and quotations. */
export const first = built(storm);
export const pier = entryWith(first, 'claim', 'tore away 45');
export const ferries = entryWith(first, 'claim', 'Two ferries');
export const doubt = entryWith(first, 'claim', 'doubted');
export const planks = entryWith(first, 'utterance', 'every plank');
export const dream = entryWith(first, 'utterance', 'dream');

/** How the article tells it that counts 40 planks for 45. */
export const fewerPlanks = 'after a storm tore away 40 planks, the port office said.';

/** The entry of the ledger, the claim or the quotation that has an id. */
export const entry = ({ ledger }: DecidedEvent, id: string) =>
	ledger.entries.filter(hasWords).find((each) => each.id === id);
export const claim = ({ analysis }: DecidedEvent, id: string) =>
	analysis.claims.find((each) => each.id === id);
export const utterance = ({ analysis }: DecidedEvent, id: string) =>
	analysis.utterances.find((each) => each.id === id);
