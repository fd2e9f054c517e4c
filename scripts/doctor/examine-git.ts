import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isAbsent } from '../disk/absent.ts';
import { counted } from '../terminal/counted.ts';
import type { Diagnosis } from './examinations.ts';

const run = promisify(execFile);

/** Whether the ledger, which can't be made again, is under version control as it stands. */
export async function examineGit(): Promise<Diagnosis> {
	try {
		const paths = ['seeds', 'content'];
		const args = ['status', '--porcelain', '--untracked-files=all', '--', ...paths];
		const { stdout } = await run('git', args);
		return judged(stdout.split('\n').filter((line) => line !== ''));
	} catch (error) {
		return without(error);
	}
}

function judged(changes: readonly string[]): Diagnosis {
	const ledgers = changes.filter((line) => line.includes('content/ledger/'));
	if (changes.length === 0) return { state: 'well', found: 'all of it is committed' };
	const found = `${counted(changes.length, 'file')} of seeds/ and content/ not committed`;
	if (ledgers.length === 0)
		return { state: 'poor', found, remedy: 'Read the changes with “git diff”, and commit them.' };
	const remedy =
		'Commit content/ledger/ before you publish: it holds the permanent ids, and nothing else does.';
	return { state: 'poor', found: `${found}, ledgers among them`, remedy };
}

function without(error: unknown): Diagnosis {
	const isMissing = isAbsent(error);
	return {
		state: 'poor',
		found: isMissing ? 'git is not installed' : 'this folder is in no git repository',
		remedy: isMissing
			? 'Install it from https://git-scm.com: the ledger must not be lost.'
			: 'Run “git init” and commit: the ledger must not be lost.',
	};
}
