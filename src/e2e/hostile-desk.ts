import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { readEvent } from './sample-event.ts';
import { sites } from './sites.ts';

const { content } = sites.hostile;

/** A desk whose own words try to break out of the page, the feed or a link. */
export const hostileDesk = {
	name: '<b>The "Quay" & \'Desk\'</b>',
	desk: '</footer><script>alert(1)</script>',
	email: 'desk+news@quay.invalid',
	issues: 'https://issues.invalid/quay/new?labels=error',
	accent: '#6b2d82',
	wrong: '</dd><script>alert(2)</script> & ]]>',
} as const;

/** The claim that the desk of the hostile site has put right; there once its content is built. */
export function correctedClaim() {
	const [first] = readdirSync(`${content}/events`).toSorted();
	return readEvent(`${content}/events/${first!}`).claims[0]!;
}

/** Write settings and corrections beside the content of the hostile site. JSON is YAML too. */
export async function writeHostileDesk(): Promise<void> {
	const { name, desk, email, issues, accent, wrong } = hostileDesk;
	const settings = { name, desk, contact: { email, issues }, colours: { accent } };
	const corrections = [
		{ date: '2031-04-05', id: correctedClaim().id, wrong, right: 'It says 15.', by: '<i>Ann</i>' },
		{ date: '2031-04-06', wrong, right: 'It is right now.', by: 'Ann' },
	];
	await writeFile(`${content}/settings.yaml`, JSON.stringify(settings));
	await writeFile(`${content}/corrections.yaml`, JSON.stringify({ corrections }));
}
