import type { Check } from './check.ts';
import { refuseBinary } from './checks/binary.ts';
import { refuseControlCharacters } from './checks/control-characters.ts';
import { refuseEmpty } from './checks/empty.ts';
import { warnOfInvisibleCharacters } from './checks/invisible-characters.ts';
import { refuseNotUtf8 } from './checks/not-utf-8.ts';
import { refuseTooLarge } from './checks/too-large.ts';
import { refuseTooManyBlocks } from './checks/too-many-blocks.ts';
import { refuseUtf16 } from './checks/utf-16.ts';

/**
 * What is looked at in every file. The first check that refuses a file has the last word, so the
 * order goes from the whole to the detail, and each check may rely on those above it:
 * - size first: nothing else is worth the time then;
 * - UTF-16 before binary, as half of its bytes are NUL, and binary before UTF-8, as the kind of
 *   file says more than its first odd byte;
 * - what looks at characters comes after all that looks at bytes;
 * - warnings last: they are of use only where the article is published.
 */
export const fileChecks: readonly Check[] = [
	{ name: 'too-large', fn: refuseTooLarge },
	{ name: 'utf-16', fn: refuseUtf16 },
	{ name: 'binary', fn: refuseBinary },
	{ name: 'not-utf-8', fn: refuseNotUtf8 },
	{ name: 'control-character', fn: refuseControlCharacters },
	{ name: 'empty', fn: refuseEmpty },
	{ name: 'too-many-blocks', fn: refuseTooManyBlocks },
	{ name: 'invisible-character', fn: warnOfInvisibleCharacters },
];
