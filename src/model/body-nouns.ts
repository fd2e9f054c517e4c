/** Nouns by which bodies call themselves. */
export const bodyNouns: ReadonlySet<string> = new Set(
	`academy administration agency airlines airways alliance army assembly association authorities authority bank
	board brigade broadcasting bureau cabinet centre center chamber charity church club coalition college commission
	committee community company confederation congress construction corporation council court crown defence defense
	department directorate division dredging embassy energy engineering executive federation firm force forces forum foundation front
	fund government group guard holdings hospital house industries inquiry inspectorate institute institution
	intelligence international investors league limited ministry mission motors movement museum navy network office
	officials oil organisation organization parliament partners partnership party pentagon police press prosecution
	railway regulator residents school secretariat senate service services shipping society solutions staff states
	steel team treasury tribunal trust union university utility watchdog workers`.split(/\s+/u),
);
