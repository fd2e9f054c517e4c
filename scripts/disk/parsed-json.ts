/** What a generated file holds; undefined where it is damaged, as it is written anew then. */
export function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
