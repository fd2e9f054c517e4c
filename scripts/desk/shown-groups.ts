import { oneSpaced } from '../../src/model/citable.ts';
import { Failure } from '../terminal/failure.ts';
import type { DeskEvent } from './desk-events.ts';
import { deskGroup, type DeskGroup } from './desk-group.ts';

/** What a form of the desk page sent; a name may stand there several times. */
export type Fields = Pick<URLSearchParams, 'get' | 'getAll' | 'has'>;

/** A decision holds for words that somebody has seen: those that the page showed must be those of now. */
export function shownGroups(fields: Fields, event: DeskEvent): DeskGroup[] {
	const seen = fields.getAll('words');
	return fields.getAll('id').map((id, at) => {
		const group = groupAt(event, id);
		if (oneSpaced(group.words) === oneSpaced(seen[at] ?? '')) return group;
		throw new Failure(`The words of ${id} are “${group.words}” now. Look at it again.`);
	});
}

export function groupAt(event: DeskEvent, id: string): DeskGroup {
	const group = deskGroup(event, id);
	if (group) return group;
	throw new Failure(
		`${event.folder} has no claim or quotation “${id}”. The id is the last part of the address of its page.`,
	);
}
