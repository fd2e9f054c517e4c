import type { Finding } from '../../src/model/finding.ts';
import { checkedCorrections } from '../site/check-desk.ts';
import { placeholderName } from '../site/placeholder-name.ts';
import { checkedSettings } from './checked-settings.ts';

/** The folders that are looked at. */
export interface CheckedFolders {
	readonly seeds: string;
	readonly content: string;
}

/** Something that can be wrong with what people wrote, and is not found by reading the articles. */
interface ContentCheck {
	readonly name: string;
	readonly fn: (folders: CheckedFolders) => Promise<readonly Finding[]>;
}

/** What is looked at besides the events: what concerns the whole site comes first. */
export const checks: readonly ContentCheck[] = [
	{ name: 'settings', fn: checkedSettings },
	{ name: 'site name', fn: ({ content }) => placeholderName(content) },
	{ name: 'corrections', fn: ({ content }) => checkedCorrections(content) },
];
