const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

/** A number with its noun: “1 article”, “1,204 articles”. */
export function counted(count: number, one: string, other = `${one}s`): string {
	return `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}
