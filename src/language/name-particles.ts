/** Small words inside the names of people and places, in small letters: “van”, “de la”, “al”. */
export const nameParticles: readonly string[] =
	'van von der den de da do dos das di du del della la le el al bin bint ibn ter ten zu af'.split(
		' ',
	);
