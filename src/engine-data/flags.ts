/** The whole number that a trainer's flag is given, from `least` on; where it is none, says so and ends the program with code 2. */
export function wholeNumber(flag: string, value: string, least: number): number {
	const number = Number(value);
	if (Number.isInteger(number) && number >= least) return number;
	console.error(`--${flag} ${value}: a whole number from ${least} on`);
	process.exit(2);
}
