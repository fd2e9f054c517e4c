import type { Clause } from '../../../model/clause.ts';
import type { Reading } from '../../../model/reading.ts';
import { passageOf } from '../../../text/passage-of.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import type { Place } from './compared.ts';

/** A clause as it is compared where nobody is asked who says it; one and the same each time, as what is found in it is kept. */
export const placeOfClause = (reading: Reading, clause: Clause): Place => placesIn(reading)(clause);

const placesIn = rememberedOf((reading: Reading) =>
	rememberedOf((clause: Clause): Place => ({
		...passageOf(reading, clause),
		reading,
		speaker: null,
		quoted: false,
	})),
);
