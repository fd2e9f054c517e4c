import { getGender } from 'gender-detection-from-name';

/** Who bears a given name: women, men, or either. */
type Bearers = 'female' | 'male' | 'unisex';

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/u));

/**
 * What the lists of gender-detection-from-name lack or have wrong, found by holding them against some two thousand given
 * names of Europe, Asia and Africa: short forms, and names that are a man's here and a woman's there.
 */
const corrected: Readonly<Record<Bearers, ReadonlySet<string>>> = {
	female: set(
		`adwoa afua agneta aino alka aniko anniken anupama arundhati babs bhavna bodil britt bronagh busisiwe chitra
		chiyo deb deepa dorte dubravka ebba ebtisam efua eija eri etsuko ffion folake frederique fumiko fumilayo geeta
		grainne gro gunhild gunilla hanka hege helle helmi hisako inger irja jen jorunn kalpana kamini kazuko khanyi
		krisztina kumiko lata lerato lindiwe lucyna madhuri mags maki mamta manju marjatta masako merja mette mhairi
		michiko miho minako mirja morag mwajuma naledi neeta nokuthula nomsa nomvula noriko ntombi nyambura omolara outi
		padma paivi peg pirjo pirkko pratibha preeti prema ragnhild raija rajni rekha renuka rie riikka riitta rimma
		ritva roopa rukmini sachiko sadhna sangeeta satu savita sayaka setsuko sheela shilpa shizuka shobha silje
		sini siphokazi sirpa siv sudha suhad sujata sukanya sulochana sushma swati synnove tamiko tarja terhi thandeka
		thuraya tiina tomoko tomomi torill toshiko tove trine tsukiko tuija turid tuula unni urszula usha vandana vibeke
		wairimu wambui wanjiku wenche yamini yasuko yekaterina yevgenia yewande ylva yoshiko zainabu zanele zsuzsanna debs tash`,
	),
	male: set(
		`aarne aatu abebe adebayo akseli aled alois alok antti arkadiusz asger baz bela bertrand bhola bjarne blaz bodo
		bogumil bongani borut christer dag devendra diarmuid dumisani egil eino ekkehard ekow eskil fela florent folker
		frode fyodor gaz geir gennady geoffroy gethin gilles girish gyorgy hamisi hampus heikki helge hemant hideo huw
		ifan ilkka ireneusz jabu jagdish jarmo jayesh jerzy jez joerg juha jukka juma jussi karol keisuke kev kimmo
		kipchoge kishore kjell konstanty lalit lasse lech ludovic mandla masaru matti miha milan minoru mirek mukesh
		mwangi narendra naresh ndumiso nige njoroge noboru odhiambo ognjen okello olli omondi osamu oskari palle pankaj
		peder pekka petri prabhakar pradeep prakash pramod prashant pratap preben przemyslaw pyotr radoslaw rajat rajesh
		rakesh rasmus ratko reg rida risto roar rodolphe rudiger saburo satish satoru satoshi saurabh segun semyon seppo
		shigeru shinzo sibusiso sindre sipho sizwe slawomir steen stig stipe sture subhash sudhir susumu sylvain
		sylvestre takuya tapio tatsuya teemu terje tetsuya thabo theophile thorbjorn tilman toru toshio traugott trev
		troels trond tsuyoshi tunde tuomas umesh vidar ville vipin vsevolod wanjala yasuo yevgeny yogesh yoichi yoshio
		yuichi yuri yutaka zakhar dafydd daz des geoff jezza olly russ stu tomos vern`,
	),
	unisex: set(
		`abimbola abiola akira alex ali andrea ariel bev shaz ash ashley aubrey avery ayodele bailey billie blair
		bobbie bolanle cameron casey chandra charlie chinwe chris courtney cruz dale dana darcy devi dominique
		drew elia emery finley frankie funke gabriele germaine guadalupe hadley harley hayden hollis izzati jackie
		jaime jamie jan jean jess jessie jo joan jody jordan joss jude jules jun kagiso kai kaoru kari kelly
		kendall kerry kim kiran kirby kit lane laurence laurie lee leigh lesley leslie lindani lindsay lindsey
		logan loren lou lungile lwazi lynn mackenzie madhu marion mbali mel micah michele mikie min misha morgan
		mpho nana nicky nicola nihal nikita nur ola ollie parker pat patrice peyton quinn reese remi remy rene
		renu riley robin rory rosario rowan rufaro rumi salem sam samar sandy saroj sasha seun shannon shashi shay
		shelby sidney simone simphiwe skyler sonam sora stevie suman sydney tariro tatum taylor tendai terry
		tinashe tomoya toni tore trinidad uche val valentine valery vesa wei wren yael yota yuki hilary vivian
		jocelyn stacey tracy sunny blessing precious gift alexis camille claude noor noa daniele ceri viv`,
	),
};

/** Who bears a given name, written with or without accents; null where no list has it. */
export function bearersOf(name: string): Bearers | null {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
	const lower = plain.toLowerCase();
	// an initial may be anybody's
	if (lower.length < 2) return null;
	for (const bearers of ['unisex', 'female', 'male'] as const)
		if (corrected[bearers].has(lower)) return bearers;
	const listed = getGender(plain, 'en');
	return listed === 'unknown' ? null : listed;
}
