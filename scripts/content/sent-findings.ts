import { VFileMessage } from 'vfile-message';
import type { Finding } from '../../src/model/finding.ts';

/** Findings are errors, of which a thread hands over little but the message: so they are sent as plain rows. */
export type SentFinding = Partial<Finding> & Pick<Finding, 'reason'>;

export const sentFinding = (found: Finding): SentFinding => Object.assign({}, found);

export function receivedFinding(sent: SentFinding): Finding {
	return Object.assign(new VFileMessage(sent.reason), sent);
}
