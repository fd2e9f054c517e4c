/** One case to learn from: its features, and whether it is one of those to be found. */
export interface Case {
	readonly features: readonly number[];
	readonly positive: boolean;
}

/** A bias, and a weight for each feature. */
interface Weights {
	readonly bias: number;
	readonly of: readonly number[];
}

/** Steps of Newton's method; it converges in fewer. */
const steps = 30;

/**
 * Fit a logistic regression with a ridge penalty on the weights, not on the bias, by Newton's method
 * (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 4.4.1). Features should be of
 * one scale; here all lie between 0 and 1.
 */
export function fitLogistic(cases: readonly Case[], ridge = 1): Weights {
	const size = (cases[0]?.features.length ?? 0) + 1;
	let theta = new Array<number>(size).fill(0);
	const rows = cases.map(({ features, positive }) => ({
		x: [1, ...features],
		y: Number(positive),
	}));
	for (let step = 0; step < steps; step++) {
		const gradient = theta.map((value, at) => (at === 0 ? 0 : ridge * value));
		const hessian = theta.map((_, row) => theta.map((_, at) => (row === at && at > 0 ? ridge : 0)));
		for (const { x, y } of rows) {
			const p = logistic(dot(theta, x));
			for (const [i, value] of x.entries()) {
				if (value === 0) continue;
				gradient[i]! += (p - y) * value;
				for (const [j, other] of x.entries()) hessian[i]![j]! += p * (1 - p) * value * other;
			}
		}
		const move = solve(hessian, gradient);
		theta = theta.map((value, at) => value - move[at]!);
	}
	return { bias: theta[0]!, of: theta.slice(1) };
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

const dot = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, value, at) => sum + value * b[at]!, 0);

/** Solve a system of linear equations by Gaussian elimination with pivots; a free unknown is 0. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, at) => [...row, right[at]!]);
	const size = rows.length;
	for (let column = 0; column < size; column++) {
		const pivot = rows
			.map((row, at) => ({ at, value: at < column ? -1 : Math.abs(row[column]!) }))
			.sort((a, b) => b.value - a.value)[0]!.at;
		[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
		const head = rows[column]!;
		if (Math.abs(head[column]!) < 1e-12) continue;
		for (const [at, row] of rows.entries()) {
			if (at === column) continue;
			const factor = row[column]! / head[column]!;
			for (let k = column; k <= size; k++) row[k]! -= factor * head[k]!;
		}
	}
	return rows.map((row, at) => (Math.abs(row[at]!) < 1e-12 ? 0 : row[size]! / row[at]!));
}
