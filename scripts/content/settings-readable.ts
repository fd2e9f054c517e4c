import { deskSettings } from '../disk/desk-settings.ts';
import { here } from '../terminal/here.ts';
import { printFindings } from '../terminal/report-findings.ts';
import { say } from '../terminal/say.ts';

/**
 * Whether the settings can be read, after saying what is wrong where they can't: nothing may be
 * published then, as they say how much of an article may be.
 */
export async function settingsReadable(content: string): Promise<boolean> {
	const { value, findings } = await deskSettings(content);
	printFindings(findings, (path) => path.replace(/^content(?=\/)/, () => here(content)));
	if (!value) say('Nothing was written: the settings say how much of an article may be published.');
	return value !== undefined;
}
