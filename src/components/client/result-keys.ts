/** The arrow keys lead from the field to the results, along them, and back. */
export function moveByKey(field: HTMLInputElement, list: HTMLElement): void {
	const move = (event: KeyboardEvent) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		const stops = [field, ...list.querySelectorAll('a')];
		const at = stops.indexOf(event.target as HTMLInputElement);
		const next = at < 0 ? undefined : stops[at + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	};
	field.addEventListener('keydown', move);
	list.addEventListener('keydown', move);
}
