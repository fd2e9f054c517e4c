/** The day that the clock of this machine has, where it stands: `2025-03-03`. */
export function today(now = new Date()): string {
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}
