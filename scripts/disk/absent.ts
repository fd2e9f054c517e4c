/** For a folder that may not be there: no such folder is an empty one. */
export function emptyIfAbsent(error: unknown): [] {
	if (isAbsent(error)) return [];
	throw error;
}

/** For a file or folder that may not be there. */
export function undefinedIfAbsent(error: unknown): undefined {
	if (!isAbsent(error)) throw error;
}

/** Whether an error says that there is no such file or folder. */
export function isAbsent(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
