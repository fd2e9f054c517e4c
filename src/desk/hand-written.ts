import type { z } from 'astro/zod';
import type { Finding, FindingRule } from '../model/finding.ts';

/** A file that a person wrote, or the part of it that is YAML. */
export interface HandWritten {
	/** Path of the file as the editor knows it, such as `content/settings.yaml`. */
	readonly path: string;
	/** The whole of the file. */
	readonly text: string;
	/** Where its YAML stands, in code units; all of it where left out. */
	readonly part?: { readonly start: number; readonly end: number };
}

/** What is written in such a file, and how to speak of it. */
export interface Kind<Value> {
	readonly rule: FindingRule;
	/** As in “is not a key of a source record”. */
	readonly noun: string;
	/** A line as it could stand there. */
	readonly example: string;
	/** No file of the kind needs more code units; anything longer was put there by mistake. */
	readonly longest: number;
	readonly schema: z.ZodObject & z.ZodType<Value>;
	/** What comes of it, as a sentence; nothing where left out. */
	readonly consequence?: string;
}

export interface Read<Value> {
	/** Absent where there are findings. */
	readonly value?: Value;
	readonly findings: readonly Finding[];
}
