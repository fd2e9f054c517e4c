import stringify from 'json-stringify-pretty-compact';

/** Widest line on which a whole object or array stands, in characters. */
const widest = 400;

/**
 * JSON for people and for merges: whatever fits on a line stands on one, so that every row of a
 * table is one line of a review. Ends with a line feed.
 */
export function readableJson(value: unknown): string {
	return `${stringify(value, { indent: '\t', maxLength: widest })}\n`;
}
