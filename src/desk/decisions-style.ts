import type { ToStringOptions } from 'yaml';

/** As it was written: long lines are not broken, dashes stand where they stood. */
export function styleOf(text: string): ToStringOptions {
	const indentSeq = !/^\w+:[^\n]*\n- /mu.test(text);
	return { lineWidth: 0, flowCollectionPadding: false, indentSeq };
}

export function inLineEndsOf(text: string, written: string): string {
	return text.includes('\r\n') ? written.replace(/\r?\n/gu, '\r\n') : written;
}
