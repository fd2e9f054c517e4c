import { here } from '../terminal/here.ts';
import { printFindings } from '../terminal/report-findings.ts';
import { say } from '../terminal/say.ts';
import { buildSite, type SiteSettings } from './build-site.ts';
import { checkDesk } from './check-desk.ts';

/**
 * Build the site, unless something that the desk wrote for it can't be read: a site under a wrong
 * name, or without a correction, is worse than the one from before. Gives back whether it was built.
 */
export async function buildCheckedSite(site: SiteSettings): Promise<boolean> {
	const { settings, findings } = await checkDesk(site.content);
	const shownAs = (path: string) => path.replace(/^content(?=\/)/, () => here(site.content));
	const mistakes = findings.filter(({ fatal }) => fatal);
	if (!settings || mistakes.length > 0) {
		printFindings(mistakes, shownAs);
		say('The site was not built; the one from before, if any, still stands.');
		return false;
	}
	const host = site.site ?? settings.address;
	await buildSite({ ...site, ...(host !== undefined && { site: host }) });
	printFindings(findings, shownAs);
	return true;
}
