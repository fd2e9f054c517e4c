const status = document.querySelector<HTMLElement>('.announcement')!;
const shownFor = 4000;
let fading: number | undefined;

/** Tell readers, those of screen readers too, what has just been done. */
export function announce(message: string, { stays = false } = {}): void {
	clearTimeout(fading);
	// What is said twice in a row is only heard twice where it was gone between.
	status.textContent = '';
	requestAnimationFrame(() => {
		status.textContent = message;
	});
	if (!stays) fading = window.setTimeout(() => (status.textContent = ''), shownFor);
}
