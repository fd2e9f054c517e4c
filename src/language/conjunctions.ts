/** They set a clause of its own against what stands before, or give its reason. */
export const turningConjunctions: readonly string[] = 'but although though while because'.split(
	' ',
);
