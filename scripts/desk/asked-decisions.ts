import type { NewDecision } from '../../src/desk/add-decisions.ts';
import { decisionList } from '../../src/model/decision-list.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import { wouldLeave } from '../../src/ledger/decide/unfit-parts.ts';
import type { Signed } from '../../src/model/signed.ts';
import { hasWords } from '../../src/model/ledger.ts';
import { Failure } from '../terminal/failure.ts';
import { attributed } from './asked-attribution.ts';
import type { DeskEvent } from './desk-events.ts';
import { placeKey, type DeskGroup, type DeskPlace } from './desk-group.ts';
import { renamed } from './asked-rename.ts';
import { groupAt, shownGroups, type Fields } from './shown-groups.ts';

type Decided = readonly NewDecision[];
type Asked = (fields: Fields, event: DeskEvent, signed: Signed) => Decided | Promise<Decided>;

/** What a form asks to be decided, by the last part of the address that it is sent to. */
export const askedDecisions: ReadonlyMap<string, Asked> = new Map<string, Asked>([
	['confirm', confirmed],
	['distinct', distinct],
	['merge', merged],
	['split', split],
	['exclude', excluded],
	['harmless', harmless],
	['rename', renamed],
	['attribute', attributed],
]);

function confirmed(fields: Fields, event: DeskEvent, signed: Signed): NewDecision[] {
	return shownGroups(fields, event).map(({ id, words }) => ({
		key: 'confirm',
		is: { id, words, ...signed },
	}));
}

/** Only that the two are not one: nothing is said of what is in each. */
function distinct(fields: Fields, event: DeskEvent, signed: Signed): NewDecision[] {
	const groups = shownGroups(fields, event);
	const ids = groups.map(({ id }) => id);
	return [{ key: 'distinct', is: { ids, words: groups.map(({ words }) => words), ...signed } }];
}

/** The first id stays; what is one with others by decision goes by the first of these. */
function merged(fields: Fields, event: DeskEvent, signed: Signed): NewDecision[] {
	const shown = shownGroups(fields, event).map(({ id }) => id);
	const ids = [...shown, ...fields.getAll('other').map(idIn)];
	if (new Set(ids).size < 2)
		throw new Failure('Two are made one: give the id of another claim or quotation.');
	const before = (event.decisions.value ?? noDecisions).merge.map((list) => list.ids);
	const firstOf = (id: string) => before.find((list) => list.includes(id))?.[0] ?? id;
	const meant = [...new Set(ids.map(firstOf))];
	if (meant.length < 2) throw new Failure('They are one by decision already.');
	const chosen = firstOf(fields.get('first') ?? ids[0]!);
	const head = meant.find((id) => before.some(([first]) => first === id)) ?? chosen;
	const list = [head, ...meant.filter((id) => id !== head)].map((id) => groupAt(event, id));
	const words = list.map((group) => group.words);
	return [{ key: 'merge', is: { ids: list.map(({ id }) => id), words, ...signed } }];
}

function split(fields: Fields, event: DeskEvent, signed: Signed): NewDecision[] {
	const [group] = shownGroups(fields, event);
	const ticked = fields.getAll('apart');
	if (!group || ticked.length === 0)
		throw new Failure('Select the places that don’t belong to it, then split.');
	const { id, words } = group;
	const places = group.places.filter(({ parts }) => parts);
	const isTicked = (place: DeskPlace) => ticked.includes(placeKey(place));
	const found = places.filter(isTicked);
	if (found.length < ticked.length)
		throw new Failure(`The places of ${id} are others now. Look at it again.`);
	const kept = new Set(found.map(({ exact }) => exact));
	const others = places.filter(({ exact }) => !kept.has(exact));
	const leaving = fields.has('others') ? others : found;
	const apart = [...new Set(leaving.map(({ exact }) => exact))];
	refuseTitle(group, apart, event);
	return [{ key: 'split', is: { id, words, apart, ...signed } }];
}

/** The ledger would name the list to write; at the desk there is a button for that. */
function refuseTitle({ id, words, places }: DeskGroup, apart: readonly string[], event: DeskEvent) {
	const entry = event.ledger.entries.filter(hasWords).find((each) => each.id === id)!;
	if (apart.length === 0 || places.every(({ exact }) => apart.includes(exact)))
		throw new Failure(`Something must stay in ${id}, and something must leave it.`);
	const decided = decisionList(event.decisions.value ?? noDecisions);
	if (wouldLeave(entry, apart, decided))
		throw new Failure(
			`${id} goes by the words “${words}”, and keeps them, as others may have cited it. Select what belongs to these words, and keep only that: the rest leaves for another address.`,
		);
}

function excluded(fields: Fields, event: DeskEvent, signed: Signed): NewDecision[] {
	const reason = (fields.get('reason') ?? '').trim();
	if (reason === '') throw new Failure('Write why it is excluded: its page tells readers.');
	return shownGroups(fields, event).map(({ id, words }) => ({
		key: 'exclude',
		is: { id, words, reason, ...signed },
	}));
}

/** Of a difference all wordings that the group has, in one entry: readers see it in each. */
function harmless(fields: Fields, event: DeskEvent, signed: Signed): NewDecision[] {
	const [group] = shownGroups(fields, event);
	const sent = fields.get('between');
	const found = group?.conflicts.find(({ wordings }) => JSON.stringify(wordings[0]) === sent);
	if (!group || !found)
		throw new Failure('This difference is not open any more. Look at it again.');
	const { id, words } = group;
	const between = [...found.wordings[0], ...found.wordings.slice(1).flat()];
	return [{ key: 'harmless', is: { id, words, between: [...new Set(between)], ...signed } }];
}

/** An id, or the address that ends in it. */
function idIn(given: string): string {
	return /[0-9a-z]{7,}(?=\/?$)/u.exec(given.trim())?.[0] ?? given.trim();
}
