/** What a generated file holds; undefined where it is damaged, which is told of elsewhere, and mended by writing it anew. */
export function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
