/** Somebody pressed Ctrl-C, or asked the command to end, while a child process ran. */
export class Interrupted extends Error {
	override readonly name = 'Interrupted';
}
