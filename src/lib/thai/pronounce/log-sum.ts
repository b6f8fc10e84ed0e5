import { SCALE } from './model.ts';

/** Differences beyond this many nats add nothing that counts. */
const NATS = 16;
const TABLE = Float64Array.from(
	{ length: NATS * SCALE + 2 },
	(_, at) => SCALE * Math.log1p(Math.exp(-at / SCALE))
);

/** log(exp(a) + exp(b)) for logarithms in units of 1 / `SCALE` nat, differences rounded down to whole units. */
export function logSum(a: number, b: number): number {
	const apart = a > b ? a - b : b - a;
	const most = a > b ? a : b;
	return apart > NATS * SCALE ? most : most + (TABLE[apart | 0] as number);
}
