/** Somebody pressed Ctrl-C, or asked the command to end. The message says how things stand. */
export class Interrupted extends Error {
	override readonly name = 'Interrupted';
}
