import type { NewDecision } from '../../src/desk/add-decisions.ts';
import { nameKey } from '../../src/language/speaker-names.ts';
import { decisionsOf, decisionList } from '../../src/model/decision-list.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import type { Signed } from '../../src/model/signed.ts';
import { Failure } from '../terminal/failure.ts';
import type { DeskEvent } from './desk-events.ts';
import type { Fields } from './shown-groups.ts';

/** A speaker is called otherwise, in all articles of the event. */
export function renamed(fields: Fields, event: DeskEvent, signed: Signed): NewDecision[] {
	const [speaker, name] = [fields.get('speaker') ?? '', (fields.get('name') ?? '').trim()];
	if (name === '') throw new Failure('Write how the speaker is called.');
	const known = event.analysis.speakers.find(({ id }) => id === speaker);
	if (!known)
		throw new Failure(`No speaker of ${event.folder} has the address “${speaker}” any more.`);
	refuseTaken(name, known, event);
	return [{ key: 'rename', is: { speaker, name, ...signed } }];
}

/** Who writes the name of another speaker mostly means that the words are theirs; the build would find it out, too late. */
function refuseTaken(
	name: string,
	{ id, name: called }: { readonly id: string; readonly name: string },
	{ analysis, decisions, folder }: DeskEvent,
): void {
	const renames = decisionsOf('rename', decisionList(decisions.value ?? noDecisions));
	const names = [
		...analysis.speakers.flatMap(({ id: speaker, name: own, aliases }) =>
			[own, ...aliases].map((each) => ({ speaker, name: each })),
		),
		...renames.map(({ is }) => is),
	];
	const other = names.find((each) => each.speaker !== id && nameKey(each.name) === nameKey(name));
	if (!other) return;
	throw new Failure(
		`Nothing was written: ${folder} has another speaker called “${other.name}”. If the words beside which you wrote it are theirs, write the name under “Said by”. Only all quotations of “${called}” at once can be called otherwise, and by a name that nobody else has.`,
	);
}
