import { registerHooks } from 'node:module';

/** Preloaded into a build: the library that draws finds no binary for this system. */
registerHooks({
	resolve(specifier, context, next) {
		if (/^@takumi-rs\/core-|^\.\/core\..*\.(?:node|cjs)$/.test(specifier)) {
			throw Object.assign(new Error(`Cannot find module '${specifier}'`), {
				code: 'MODULE_NOT_FOUND',
			});
		}
		return next(specifier, context);
	},
});
