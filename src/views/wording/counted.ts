import { locale } from '../text/locale.ts';
import { writtenNumber } from './written-number.ts';

const plural = new Intl.PluralRules(locale);

/** A number with its noun: “1 article”, “1,204 articles”. */
export function counted(count: number, one: string, other = `${one}s`): string {
	return `${writtenNumber(count)} ${plural.select(count) === 'one' ? one : other}`;
}
