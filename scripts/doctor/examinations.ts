import { examineBrowser } from './examine-browser.ts';
import { examineCards } from './examine-cards.ts';
import { examineFolders } from './examine-folders.ts';
import { examineGit } from './examine-git.ts';
import { examineNode } from './examine-node.ts';
import { examinePackages } from './examine-packages.ts';
import { examineSearch } from './examine-search.ts';
import { examineSettings } from './examine-settings.ts';

/** How one thing is that the commands need. */
export interface Diagnosis {
	/** `poor`: all works but for what is told. */
	readonly state: 'well' | 'poor' | 'ill';
	/** What was found. */
	readonly found: string;
	/** What to do; left out where all is well. */
	readonly remedy?: string;
}

interface Examination {
	readonly name: string;
	readonly fn: () => Promise<Diagnosis> | Diagnosis;
}

/** What is looked at; what others rest on comes first. */
export const examinations: readonly Examination[] = [
	{ name: 'Node', fn: examineNode },
	{ name: 'packages', fn: examinePackages },
	{ name: 'search index', fn: examineSearch },
	{ name: 'share cards', fn: examineCards },
	{ name: 'folders', fn: examineFolders },
	{ name: 'version control', fn: examineGit },
	{ name: 'settings', fn: examineSettings },
	{ name: 'browser for tests', fn: examineBrowser },
];
