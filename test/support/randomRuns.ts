/** How many random cases a property is tried with. What fails is printed with seed and path, which repeat it. */
export const randomRuns = Number(process.env.RANDOM_RUNS ?? 200);

export const timeout = 30_000 + 200 * randomRuns;

/** For each of the eight properties whose cases are a few bytes, so that there are ten times as many of these in all. */
export const fuzzedRuns = Math.ceil((randomRuns * 10) / 8);

/** Of the properties of a file. */
const seed = Number(process.env.RANDOM_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Says how the cases of a file were chosen, whatever comes of them. For the top of the file. */
export const printSeed = () => console.info(`RANDOM_SEED=${seed} RANDOM_RUNS=${randomRuns}`);

/** What `fc.assert` is told. */
export const random = (numRuns = randomRuns) => ({ numRuns, seed });
