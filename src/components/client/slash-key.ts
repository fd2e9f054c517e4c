const store = 'variorum-slash-key';

/**
 * Whether the slash key leads to the search: who speaks to the machine may switch it off (WCAG 2.1.4). Where the
 * browser lets nothing be kept, nobody could, and it leads nowhere.
 */
export function isOn(): boolean {
	try {
		return localStorage.getItem(store) !== 'off';
	} catch {
		return false;
	}
}

/** Let the key lead to the search or not, on every page and from now on. */
export function switchTo(on: boolean): void {
	try {
		localStorage.setItem(store, on ? 'on' : 'off');
	} catch {
		// what can't be kept is as it was
	}
}
