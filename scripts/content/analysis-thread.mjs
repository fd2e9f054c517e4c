import { withTypeScript } from '../with-typescript.mjs';

await withTypeScript(import.meta.filename);
const { analyseToSend } = await import('./analyse-to-send.ts');

/** What a thread does with each event that analysis-threads.ts hands to it. */
export default analyseToSend;
