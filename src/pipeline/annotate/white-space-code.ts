const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Write the white space between blocks so that it can be seen in an attribute: the body of a JSON
 * string in which only spaces stand for themselves.
 */
export function encodeWhiteSpace(whiteSpace: string): string {
	return whiteSpace.replace(/[^ ]/g, (unit) => {
		return short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}

/** The white space that `encodeWhiteSpace` wrote. */
export function decodeWhiteSpace(code: string): string {
	return code.replace(/\\(?:u([\da-f]{4})|([nrt]))/g, (_, hex?: string, letter?: string) => {
		if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
		return Object.keys(short).find((unit) => short[unit] === `\\${letter ?? ''}`) ?? '';
	});
}
