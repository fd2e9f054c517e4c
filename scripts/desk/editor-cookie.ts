const name = 'variorum-editor';

/** No name is longer, in code units. */
const longest = 200;

/** The editor's name, as the browser remembers it; empty where none was given. */
export function editorIn(cookies: string | undefined): string {
	const given = cookies?.split(/; */u).find((each) => each.startsWith(`${name}=`)) ?? '';
	try {
		return plain(decodeURIComponent(given.slice(name.length + 1)));
	} catch {
		return '';
	}
}

/** Remembers a name for a year, for pages of this machine alone. */
export function editorCookie(given: string): string {
	const value = encodeURIComponent(plain(given));
	return `${name}=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict`;
}

function plain(given: string): string {
	return given
		.toWellFormed()
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.slice(0, longest)
		.toWellFormed();
}
