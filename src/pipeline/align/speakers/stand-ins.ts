import type { Attribution } from '../../../model/attribution.ts';
import type { Said } from '../utterances/said.ts';
import { speakerRelation, type GivenTo } from './speaker-relation.ts';

/**
 * Attributions to a body where other articles tell who spoke for it: “Arland dismissed it as …”
 * beside “an Arlander envoy dismissed it as …”, in one utterance. Where several may have spoken
 * for it, it is left as it is, as is what an editor decided.
 *
 * @param oneOf One key for all keys that mean one speaker.
 * @returns The key of the speaker, by attribution.
 */
export function standIns(
	utterances: readonly (readonly Said[])[],
	oneOf: (key: string) => string,
): Map<Attribution, string> {
	return new Map(
		utterances.flatMap((utterance) => {
			const described = distinct(utterance).filter(({ named }) => !named);
			const bodies = distinct(utterance).filter(({ named }) => named);
			const meant = new Map(
				bodies.map((body) => {
					const others = [
						...described,
						...bodies.filter(({ name }) => name.length > body.name.length),
					];
					return [body.name, onlyKey(speakingFor(body, others).map(oneOf))];
				}),
			);
			return utterance.flatMap((said) => attributionsTo(said, meant.get(said.speaker?.name ?? '')));
		}),
	);
}

/** Whom an utterance is given to, each name once. */
function distinct(utterance: readonly Said[]): GivenTo[] {
	const given = utterance.flatMap(({ speaker }) => speaker ?? []);
	return [
		...new Map(given.map((speaker) => [`${speaker.named} ${speaker.name}`, speaker])).values(),
	];
}

/** The keys of those who are described as speaking for a body, or whose name holds its name. */
function speakingFor(body: GivenTo, others: readonly GivenTo[]): string[] {
	return others.filter((other) => speakerRelation(body, other) === 'alike').map(({ key }) => key);
}

function onlyKey(keys: readonly string[]): string | undefined {
	return new Set(keys).size === 1 ? keys[0] : undefined;
}

function attributionsTo({ speaker: to, quotations }: Said, key?: string): [Attribution, string][] {
	if (!to?.named || key === undefined) return [];
	return quotations.flatMap(({ speaker, decided }) =>
		speaker && !decided ? [[speaker, key] as [Attribution, string]] : [],
	);
}
