import type { Signature } from '../model/review.ts';
import type { Settings } from '../model/settings.ts';

/**
 * Why too few have signed a verdict; nothing where enough have. Where two must sign, they are two
 * people: a desk is nobody besides those who work for it.
 */
export function signatureProblem(
	signed: readonly Signature[],
	{ signatures }: Pick<Settings, 'signatures'>,
): string | undefined {
	if (signatures === 1)
		return signed.length > 0
			? undefined
			: 'A review is published once somebody signs it, under “signed”.';
	const people = signed.filter(({ organisation }) => !organisation);
	const names = new Set(people.map(({ name }) => asOne(name)));
	return names.size >= signatures
		? undefined
		: 'A review is published once two people sign it, under “signed”; an organisation is none.';
}

/** A name that is written in another way is no other person. */
function asOne(name: string): string {
	return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
