import { isVerb } from '../../../language/parts-of-speech.ts';
import type { FrameToken } from './frames.ts';

/** How many verbs with what belongs to them: “had been” is one, and so is “was bad and is” of one subject. */
export function finiteGroups(clause: readonly FrameToken[]): number {
	return clause.filter((token, at) => {
		const before = clause[at - 1];
		return (
			isVerb(token) &&
			!token.lower.endsWith('ing') &&
			!(before && (isVerb(before) || before.lower === 'and'))
		);
	}).length;
}
