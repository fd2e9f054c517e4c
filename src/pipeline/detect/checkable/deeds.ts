/** Past forms that no “-ed” tells. */
const irregular =
	/^(?:was|were|had|did|said|told|sent|wrote|gave|came|went|left|made|took|began|won|lost|met|saw|found|got|became|held|paid|built|fell|rose|ran|broke|knew|thought|brought|bought|caught|spoke|led|sold|shot|hit|cut|struck|drove|flew|grew|sank|stole|fought)$/u;
/** Words in “-ed” that tell no deed, and deeds that are about what is to come. */
const noDeed =
	/^(?:hundred|need|indeed|speed|feed|breed|seed|greed|exceed|proceed|succeed|kindred|sacred)$|^(?:announced|promised|called|agreed|planned|pledged|vowed|proposed|wanted|hoped|expected|scheduled|demanded|urged|offered|wished|intended|decided|slated|earmarked|booked|postponed|delayed|adjourned|deferred|rescheduled|extended|remanded|fixed|named|summoned|ordered|invited|instructed)$/u;

/** A verb this many words before a day has it as its own. */
const nearest = 6;

/** Whether the last words tell what was done; names (“United”) and other words in “-ed” do not. */
export function tellsDeed(clause: string, within = nearest): boolean {
	const words = clause.match(/[\p{L}’'-]+/gu) ?? [];
	return words
		.slice(-within)
		.some((word) => irregular.test(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !noDeed.test(word)));
}
