/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: { include: ['{src,scripts}/**/*.test.ts'], environment: 'node' },
});
