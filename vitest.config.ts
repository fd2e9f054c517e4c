/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: {
		include: ['{src,scripts}/**/*.test.ts'],
		environment: 'node',
		// many tests run commands as processes, which are slow to start on a machine that is busy
		testTimeout: 60_000,
	},
});
