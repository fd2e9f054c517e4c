import { mkdir, writeFile } from 'node:fs/promises';
import { canary } from './hostile-seeds.ts';

const writer = `(await import('node:fs')).writeFileSync(${JSON.stringify(canary)}, 'x')`;

/** Explainers that must not be built, by name. */
export const hostileExplainers: ReadonlyMap<string, string> = new Map([
	['unknown-id', 'It reopened.<Cite claim="zzzzzzz" />'],
	['expression', `It reopened. {${writer}}`],
	['export', `export const x = ${writer};\n\nIt reopened.`],
	['attribute', `It reopened.<Cite claim={${writer}} />`],
]);

/** Put them into a content folder, beside what is built. */
export async function writeHostileExplainers(content: string): Promise<void> {
	const folder = `${content}/explainers`;
	await mkdir(folder, { recursive: true });
	for (const [name, body] of hostileExplainers)
		await writeFile(`${folder}/${name}.mdx`, page(body));
}

function page(body: string): string {
	return `---
title: The pier
description: What is told of it.
event: hostile-harbour
by: [Ann Ahl]
---

${body}
`;
}
