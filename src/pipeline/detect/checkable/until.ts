import { futureModals, possibleModals } from '../../../language/modals.ts';

/** Words behind which a day ends something. */
export const endsWithUntil = /\b(?:until|till)(?: (?:at least|early|late))? $/u;

/** What goes on when it is written: “is closed until”, “has hedged until”. */
const goesOn = new RegExp(
	String.raw`\b(?:is|are|be|remains?|stays?|has|have|must|${futureModals}|${possibleModals})\b|['’](?:ll|re|ve)\b`,
	'u',
);
/** What sets an end that is to come: “adjourned until”, “was banned until”. */
const setsEnd =
	/\b(?:adjourned|postponed|delayed|deferred|put off|extended|suspended|banned|barred|closed|shut|cancell?ed|halted|remanded|jailed|detained|gave|given|granted)\b/u;
/** “Heard nothing until Friday”, “did not know until Friday”. */
const notBefore = /\b(?:not|nothing|never|nobody|no|none)\b|n['’]t\b/u;

/** Whether a day is one to come, one that was, or one of which nothing tells. */
export type Outlook = 'ahead' | 'back' | 'either';

/** Of a day behind “until”: to come in “is closed until”, over in “knew nothing until”, either in “worked there until”. */
export function untilOutlook(clause: string): Outlook {
	const [near] = clause.split(/[,:()—–]/u).slice(-1) as [string];
	if (goesOn.test(near)) return 'ahead';
	if (notBefore.test(near)) return 'back';
	return setsEnd.test(near) ? 'ahead' : 'either';
}
