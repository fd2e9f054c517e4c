import { InvalidArgumentError } from 'commander';

/** A base path with a slash at both ends: `/`, `/repo/`. */
export function toBasePath(value: string): string {
	const names = value.split('/').filter((name) => name !== '');
	if (names.every((name) => /^[\w~-][\w.~-]*$/.test(name))) return ['', ...names, ''].join('/');
	throw new InvalidArgumentError('Give a path such as /repo/.');
}
