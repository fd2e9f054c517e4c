import sniffEncoding from 'html-encoding-sniffer';
import type { Intake, Unread } from './intake-article.ts';

/** The words of a plain text. Without word of another encoding it must be UTF-8: nothing is guessed. */
export function decodeText({ bytes, charset = 'utf-8' }: Intake): string | Unread {
	const decoder = decoderOf(charset);
	if (!decoder) return { why: unknown(charset) };
	try {
		return decoder.decode(bytes);
	} catch {
		const why = `It is not ${decoder.encoding.toUpperCase()} throughout. Save it as UTF-8.`;
		return { why };
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

const unknown = (charset: string) =>
	`Its encoding, “${charset}”, is not known. Save it as UTF-8 in a file, and add that.`;
