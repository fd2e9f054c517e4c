/** Verbs that report speech, collected from the reporting verbs of English grammars and style guides. */
const lemmas = `accept accuse acknowledge add address admit advise affirm agree allege announce answer
	apologise apologize appeal argue ask assert assure beg believe beseech blame blast boast brag
	brand brief call caution characterise characterize charge chime cite claim clarify comment
	complain concede conclude condemn confess confirm contend continue corroborate counsel counter
	criticise criticize cry declare decline decry deem defend demand demur denounce deny describe
	detail disclose dismiss dispute dub emphasise emphasize enthuse estimate exclaim exhort expect
	explain express fear feel find forecast gush hail highlight hint hold hope implore imply
	indicate inform insist instruct interject joke label lament lash laud maintain mention message
	mock muse mutter note object observe opine order outline phrase plead pledge point post praise
	predict promise propose protest put question quip quote read reason reassure rebut recall
	reckon recommend recount refuse refute reiterate reject relate remark remind repeat reply
	report request respond retort reveal ridicule rule say see share shout signal slam snap
	specify speculate state stress suggest sum summarise summarize swear teach tease tell term
	testify thank think threaten tout tweet underline underscore urge view voice vow warn welcome
	whisper wonder write yell speak talk refer chant proclaim stipulate guarantee
	attest foresee certify vouch sustain rage email text compare liken contradict contest debunk repudiate rubbish scotch discount
	concur profess avow bemoan deplore confide reaffirm reassert restate inquire enquire fret anticipate theorise theorize posit surmise`;

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
	speak: 'speaks spoke spoken speaking',
	refer: 'refers referred referring',
	forecast: 'forecasts forecast forecasting',
	label: 'labels labelled labeled labelling labeling',
	signal: 'signals signalled signaled signalling signaling',
	counsel: 'counsels counselled counseled counselling counseling',
	rebut: 'rebuts rebutted rebutting',
	sum: 'sums summed summing',
	concur: 'concurs concurred concurring',
	fret: 'frets fretted fretting',
	admit: 'admits admitted admitting',
	agree: 'agrees agreed agreeing',
	foresee: 'foresees foresaw foreseen foreseeing',
	guarantee: 'guarantees guaranteed guaranteeing',
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

const forms = lemmas.split(/\s+/u).flatMap((lemma) => {
	const inflected = irregular[lemma]?.split(' ') ?? regularForms(lemma);
	return [lemma, ...inflected].map((form): [string, string] => [form, lemma]);
});

/** From each form of a reporting verb to its lemma: said, says, saying -> say. */
export const cueVerbs: ReadonlyMap<string, string> = new Map(forms);
