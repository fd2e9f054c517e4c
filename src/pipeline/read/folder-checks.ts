import type { Finding } from '../../model/finding.ts';
import type { SourceFile } from '../../model/source-document.ts';
import { refuseEmptyFolder } from './checks/empty-folder.ts';
import { refuseSlugCollisions } from './checks/slug-collisions.ts';

/** The files of one event, sorted by name, and the path of their folder. */
export interface Folder {
	readonly path: string;
	readonly files: readonly SourceFile[];
}

/** One thing that may be wrong with the files of an event taken together. */
interface FolderCheck {
	readonly name: string;
	readonly fn: (folder: Folder) => readonly Finding[];
}

/** What is looked at before any file is decoded. Neither check depends on the other. */
export const folderChecks: readonly FolderCheck[] = [
	{ name: 'no-articles', fn: refuseEmptyFolder },
	{ name: 'slug-collision', fn: refuseSlugCollisions },
];
