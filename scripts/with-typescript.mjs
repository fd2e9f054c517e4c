/** Have Node import TypeScript: it does so by itself, but not below node_modules, where the package is installed. */
export async function withTypeScript(script) {
	const installed = script.includes('node_modules');
	if (installed || !process.features.typescript) (await import('tsx/esm/api')).register();
}
