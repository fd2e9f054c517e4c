import { inWords } from '../../src/ledger/ledger-findings.ts';
import type { LedgerChanges, NewVersion } from '../../src/ledger/ledger-changes.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { WithdrawnEntry } from '../../src/model/withdrawn-entry.ts';
import { quotedUpTo } from '../../src/text/quoted.ts';
import { escapeLine } from '../terminal/escape-controls.ts';
import type { EventPlan } from './plan-event.ts';

/** What a run would do to the ledger of an event, a line for each id: for an editor, and for a pull request. */
export function planLines({ event, changes }: EventPlan): string[] {
	if (!changes) return [];
	const lines = [
		...changes.minted.map((entry) => line('mint', entry)),
		...changes.versioned.map(versionLine),
		...changes.merged.map((entry) => `${line('merge', entry)} into ${entry.into ?? ''}`),
		...changes.retired.map((entry) => line('retire', entry)),
		...changes.excluded.map((entry) => line('exclude', entry)),
		...changes.revived.map((entry) => line('revive', entry)),
		...changes.withdrawn.map(withdrawnLine),
	];
	return [`${event}: ${countsOf(changes)}`, ...lines.map((each) => `  ${escapeLine(each)}`)];
}

function countsOf(changes: LedgerChanges): string {
	const { minted, versioned, merged, retired, excluded, revived, withdrawn } = changes;
	const counts = {
		...{ minted, versioned, merged, retired },
		// rare things, told where they happen
		...(excluded.length > 0 && { excluded }),
		revived,
		...(withdrawn.length > 0 && { withdrawn }),
	};
	return Object.entries(counts)
		.map(([name, list]) => `${list.length} ${name}`)
		.join(', ');
}

function versionLine({ entry, number, changed, guarded }: NewVersion): string {
	const look = guarded ? ' — look at it' : '';
	return `${line('version', entry)} is version ${number}: ${changed.map(inWords).join('; ')}${look}`;
}

/** Its words are told no more. */
function withdrawnLine({ kind, id, reason }: WithdrawnEntry): string {
	return `withdraw ${kind === 'claim' ? 'c' : 'q'}/${id} (${reason})`;
}

function line(verb: string, { kind, id, words }: LedgerEntry): string {
	return `${verb.padEnd(8)}${kind === 'claim' ? 'c' : 'q'}/${id} ${quotedUpTo(70)(words)}`;
}
