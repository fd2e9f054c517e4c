/**
 * The blocks of a source text: its lines that hold more than white space. Read from the text alone,
 * so that it does not share a mistake with the pipeline.
 */
export function sourceBlocks(text: string): string[] {
	return text.split(/\r\n|[\r\n]/).filter((line) => /\S/u.test(line));
}
