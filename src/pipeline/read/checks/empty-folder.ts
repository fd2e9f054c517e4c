import { finding, type Finding } from '../../../model/finding.ts';
import type { Folder } from '../folder-checks.ts';

/** Refuse a folder without articles. */
export function refuseEmptyFolder({ path, files }: Folder): readonly Finding[] {
	if (files.length > 0) return [];
	return [
		finding('no-articles', {
			file: path,
			reason:
				'There is no article in this folder. Put each article into it as a .txt file in UTF-8.',
		}),
	];
}
