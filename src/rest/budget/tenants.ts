/** What is known of each tenant, as long as something of it counts. */
export class Tenants<Known extends { readonly isIdle: boolean }> {
  readonly #make: () => Known;
  readonly #lookEvery: number;
  readonly #known = new Map<string, Known>();
  #lookedAt = Date.now();

  /** @param lookEvery how often what counts no more is forgotten at most, in milliseconds. */
  constructor(lookEvery: number, make: () => Known) {
    this.#lookEvery = lookEvery;
    this.#make = make;
  }

  of(tenant: string): Known {
    this.#forgetIdle();
    let known = this.#known.get(tenant);
    if (!known) {
      known = this.#make();
      this.#known.set(tenant, known);
    }
    return known;
  }

  #forgetIdle(): void {
    const now = Date.now();
    if (now - this.#lookedAt < this.#lookEvery) return;
    this.#lookedAt = now;
    for (const [tenant, { isIdle }] of this.#known) if (isIdle) this.#known.delete(tenant);
  }
}
