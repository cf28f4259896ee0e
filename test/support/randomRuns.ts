/** How many random cases a property is tried with. What fails is printed with seed and path, which repeat it. */
export const randomRuns = Number(process.env.RANDOM_RUNS ?? 200);

export const timeout = 30_000 + 200 * randomRuns;
