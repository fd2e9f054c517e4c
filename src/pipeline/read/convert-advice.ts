/** How a file is turned into UTF-8: in an editor, or by a command that can be run as it stands. */
export function convertAdvice(path: string, encoding: string): string {
	const file = `'${path.replaceAll("'", String.raw`'\''`)}'`;
	return `Save it as UTF-8 in an editor, or run: iconv -f ${encoding} -t UTF-8 ${file} > utf-8.txt && mv utf-8.txt ${file}`;
}
