import { removeDecision } from '../../src/desk/remove-decision.ts';
import type { NewDecision } from '../../src/desk/add-decisions.ts';
import { decisionList } from '../../src/model/decision-list.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import { eventDecisions } from '../disk/event-decisions.ts';
import { Failure } from '../terminal/failure.ts';
import { decisionTold } from './decision-words.ts';
import type { DeskEvent } from './desk-events.ts';
import type { Fields } from './shown-groups.ts';
import { replaceDecisions, unreadable } from './write-decisions.ts';

/** Take a decision out of the file of its event, and tell what was taken out of where. */
export async function takeBack(content: string, event: DeskEvent, fields: Fields): Promise<string> {
	const decision = decisionIn(fields, event);
	const { file } = await eventDecisions(content, event.folder);
	const { value: text, findings } = removeDecision(file, decision);
	if (text === undefined) throw unreadable(findings);
	if (text === null) throw gone(file.path);
	await replaceDecisions(content, event.folder, text);
	return `Taken out of ${file.path}. ${decisionTold(decision)}.`;
}

/** Only what stands in the file can be taken out of it, so what a form sends is looked for there. */
function decisionIn(fields: Fields, { decisions }: DeskEvent): NewDecision {
	const sent = fields.get('decision');
	const known = decisionList(decisions.value ?? noDecisions);
	const found = known.find(({ key, is }) => JSON.stringify({ key, is }) === sent);
	if (!found || found.key === 'withdraw') throw gone(decisions.file.path);
	return found;
}

const gone = (path: string) =>
	new Failure(`Nothing was taken out of ${path}: this decision is not in it any more.`);
