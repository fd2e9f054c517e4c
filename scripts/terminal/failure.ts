/**
 * What stops a command, as opposed to a finding about one text. The message says what happened,
 * where, and what to do.
 */
export class Failure extends Error {
	override readonly name = 'Failure';
}
