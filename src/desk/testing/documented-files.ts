/** What the page on hand-written files says of one kind. */
interface DocumentedFile {
	readonly path: string;
	/** What each key means, by the key; those below others as `contact.email`. */
	readonly keys: ReadonlyMap<string, string>;
	/** The YAML that it shows. */
	readonly example: string;
}

/** The sections of `content/pages/files.mdx` that are headed by the path of a file. */
export function documentedFiles(page: string): DocumentedFile[] {
	const sections = page.split(/^## /mu).slice(1);
	return sections.flatMap((section) => {
		const path = /^`([^`]+)`\n/u.exec(section)?.[1];
		if (path === undefined) return [];
		const example = /^```yaml\n(.*?)^```$/msu.exec(section)?.[1] ?? '';
		const lines = [...section.matchAll(/^- `([\w.]+)`: (.+)$/gmu)];
		return [{ path, keys: new Map(lines.map(([, key, says]) => [key!, says!])), example }];
	});
}
