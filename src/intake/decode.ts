import sniffEncoding from 'html-encoding-sniffer';
import { firstInvalid } from '../model/first-invalid.ts';
import { isWindows1252 } from '../model/is-windows-1252.ts';
import type { Intake, Unread } from './intake-article.ts';

/** The words of a plain text. Without word of another encoding it must be UTF-8: nothing is guessed. */
export function decodeText({ bytes, charset = 'utf-8', file }: Intake): string | Unread {
	const decoder = decoderOf(charset);
	if (!decoder) return { why: unknown(charset) };
	try {
		return decoder.decode(bytes);
	} catch {
		return { why: notIn(decoder.encoding, bytes, file) };
	}
}

/** The source of a page, read as a browser reads it: as its server, itself, or else the standard says. */
export function decodePage({ bytes, charset }: Intake): string {
	const transportLayerEncodingLabel = charset;
	const encoding = sniffEncoding(bytes, {
		...(transportLayerEncodingLabel !== undefined && { transportLayerEncodingLabel }),
		defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
	});
	return new TextDecoder(encoding).decode(bytes);
}

function decoderOf(charset: string): TextDecoder | undefined {
	try {
		return new TextDecoder(charset, { fatal: true });
	} catch {
		return undefined;
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	return typeof decodeText({ bytes }) === 'string';
}

/** Where a text is not of its encoding, and what it may be instead. */
function notIn(encoding: string, bytes: Uint8Array, file: string | undefined): string {
	if (encoding !== 'utf-8')
		return `It is not ${encoding.toUpperCase()} throughout. Save it as UTF-8.`;
	if (bytes.includes(0))
		return 'It holds bytes that no text has. Save its words as plain text in UTF-8.';
	const text = new TextDecoder().decode(bytes);
	const lines = text.slice(0, firstInvalid(bytes, text)?.offset).split(/\r\n?|\n/u);
	const near = Array.from(lines.at(-1)!).slice(-30).join('');
	const looks = isWindows1252(bytes)
		? `It looks like windows-1252. Save it as UTF-8 in an editor${file === undefined ? '.' : orConvert(file)}`
		: 'Save it as UTF-8.';
	return `It is not UTF-8 in line ${lines.length}${near && `, behind “${near}”`}. ${looks}`;
}

/** A command that can be run as it stands, and leaves the file as it is. */
function orConvert(file: string): string {
	const converted = file.replace(/(\.[^./\\]+)?$/u, '-utf-8$1');
	const [from, to] = [file, converted].map((path) => `'${path.replaceAll("'", `'\\''`)}'`);
	return ` and add that, or what this makes: iconv -f WINDOWS-1252 -t UTF-8 ${from!} > ${to!}`;
}

const unknown = (charset: string) =>
	`Its encoding, “${charset}”, is not known. Save it as UTF-8 in a file, and add that.`;
