/**
 * Verbs that report speech, by what they make of it. Collected from the reporting verbs of English
 * grammars and style guides; a verb that seldom reports (“find”, “show”) is left out.
 */
const lemmas = {
	/** Report and nothing more; they may stand before or after any quotation. */
	say: `say tell add note state explain reply respond answer comment remark write report announce
		declare continue recall conclude observe mention describe call ask describe address read post tweet
		share put quip joke mutter whisper shout yell cry exclaim testify recount relate specify clarify
		emphasize emphasise stress underline underscore highlight reiterate repeat insist maintain
		assert affirm argue contend reason counter point indicate signal inform brief message quote cite
		caution warn advise urge advise remind promise pledge vow swear predict forecast estimate suggest
		propose recommend reveal disclose acknowledge admit concede confess agree confirm believe think
		feel fear hope expect claim allege complain lament warn protest object criticize criticise
		condemn denounce defend decry blast slam brand label dub term characterize characterise praise laud hail
		welcome thank apologize apologise accuse blame charge dismiss reject deny refute dispute rebut
		demand request appeal order rule find hold question wonder speculate boast brag gush enthuse
		lash ridicule mock tout outline detail sum summarize summarise phrase voice express accept
		interject chime retort snap demur opine muse reckon deem threaten corroborate view see tease
		refuse decline instruct counsel plead beg implore beseech exhort hint imply assure reassure teach`,
};

const irregular: Readonly<Record<string, string>> = {
	say: 'says said saying',
	tell: 'tells told telling',
	write: 'writes wrote written writing',
	read: 'reads read reading',
	put: 'puts put putting',
	think: 'thinks thought thinking',
	feel: 'feels felt feeling',
	find: 'finds found finding',
	hold: 'holds held holding',
	see: 'sees saw seen seeing',
	swear: 'swears swore sworn swearing',
	teach: 'teaches taught teaching',
	beg: 'begs begged begging',
	brag: 'brags bragged bragging',
	dub: 'dubs dubbed dubbing',
	slam: 'slams slammed slamming',
	quip: 'quips quipped quipping',
	snap: 'snaps snapped snapping',
	demur: 'demurs demurred demurring',
	beseech: 'beseeches besought beseeching',
	forecast: 'forecasts forecast forecasting',
	label: 'labels labelled labeled labelling labeling',
	signal: 'signals signalled signaled signalling signaling',
	counsel: 'counsels counselled counseled counselling counseling',
	refer: 'refers referred referring',
	rebut: 'rebuts rebutted rebutting',
	sum: 'sums summed summing',
};

/** Every form of a regular verb: call, calls, called, calling. */
function regularForms(lemma: string): string[] {
	if (/[^aeiou]y$/u.test(lemma)) {
		const stem = lemma.slice(0, -1);
		return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
	}
	const base = lemma.replace(/e$/u, '');
	const third = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
	return [third, `${base}ed`, `${base}ing`];
}

const forms = lemmas.say.split(/\s+/u).flatMap((lemma) => {
	const inflected = irregular[lemma]?.split(' ') ?? regularForms(lemma);
	return [lemma, ...inflected].map((form): [string, string] => [form, lemma]);
});

/** From each form of a reporting verb to its lemma: said, says, saying -> say. */
export const cueVerbs: ReadonlyMap<string, string> = new Map(forms);
