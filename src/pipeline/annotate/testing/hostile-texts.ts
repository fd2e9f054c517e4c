import hostileInputs from '../fixtures/hostile-inputs.json' with { type: 'json' };

/** Texts that try to break out of the build or the page, and must come out as they stand. */
export const hostileTexts: readonly { readonly name: string; readonly text: string }[] =
	hostileInputs
		.filter(({ kind }) => kind === 'article' || kind === 'size')
		.filter(({ expect }) => /literal|linear|blocks:/.test(expect))
		.filter(({ input, gen }) => input.length * (gen?.times ?? 1) <= 600_000)
		.filter(({ name }) => name !== 'size-100k-lines')
		.map(({ name, input, gen }) => {
			return { name, text: gen ? gen.prefix + gen.repeat.repeat(gen.times) + gen.suffix : input };
		});
