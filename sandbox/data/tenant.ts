import { type CatalogueEntry, catalogueEntry } from './catalogue.ts';
import type { Entity } from './entity.ts';
import { type Edits, noEdits } from './entitySet.ts';
import { guid, guidIndex, hashText, mix } from './hash.ts';
import { type Person, people } from './people.ts';
import { type StatusPlan, statusPlan } from './statusPlan.ts';

interface TenantSize {
  readonly seed: number;
  readonly apps: number;
  /** Device status rows of the one app that has very many. */
  readonly devices: number;
}

/** The tenant of a token that names none; its people are `@contoso.example`. */
export const defaultTenant = '3f1d6c6a-0b5e-4c1e-9a57-5c0a7b0d1e2f';

/**
 * One customer's data. The same people and products everywhere, but other ids, other outcomes and another domain
 * in each tenant, so that anything that leaks from one into another shows.
 */
export class Tenant {
  readonly id: string;
  readonly domain: string;
  readonly appCount: number;
  readonly space: number;
  readonly #devices: number;
  readonly #spaces = new Map<string, number>();
  readonly #plans = new Map<number, StatusPlan>();
  readonly #edits = new Map<string, Edits>();
  readonly #remembered = new Map<string, Entity>();

  constructor(id: string, { seed, apps, devices }: TenantSize) {
    this.id = id;
    this.appCount = apps;
    this.#devices = devices;
    this.space = mix(seed, hashText(id));
    this.domain = id === defaultTenant ? 'contoso.example' : `org-${this.space.toString(36)}.example`;
  }

  entry(app: number): CatalogueEntry {
    return catalogueEntry(app);
  }

  plan(app: number): StatusPlan {
    const known = this.#plans.get(app);
    if (known !== undefined) return known;
    const plan = statusPlan(this.entry(app), app, this.#devices);
    this.#plans.set(app, plan);
    return plan;
  }

  /** The id of thing number `index` of a kind: `app`, `device`, `rows of app 3`. */
  idOf(kind: string, index: number): string {
    return guid(this.#spaceOf(kind), index);
  }

  indexOf(kind: string, id: string, count: number): number | undefined {
    const index = guidIndex(this.#spaceOf(kind), id);
    return index !== undefined && index < count ? index : undefined;
  }

  edits(name: string): Edits {
    const known = this.#edits.get(name);
    if (known !== undefined) return known;
    const edits = noEdits();
    this.#edits.set(name, edits);
    return edits;
  }

  /** Makes a thing once: a summary over 100,000 rows is not counted again for each request. */
  remembered(name: string, make: () => Entity): Entity {
    const known = this.#remembered.get(name);
    if (known !== undefined) return known;
    const made = make();
    this.#remembered.set(name, made);
    return made;
  }

  /** The two properties by which every status names its user; empty for a device that nobody is signed in on. */
  userName(person: Person | undefined): string {
    return person?.name ?? '';
  }

  userPrincipalName(person: Person | undefined): string {
    return person === undefined ? '' : `${person.alias}@${this.domain}`;
  }

  /** Reports name users by this id too; empty for a device that nobody is signed in on. */
  userId(person: Person | undefined): string {
    return person === undefined ? '' : this.idOf('user', person.number);
  }

  /** Grows with each edit of anything in the tenant. */
  get revision(): number {
    let sum = 0;
    for (const { revision } of this.#edits.values()) sum += revision;
    return sum;
  }

  get people(): readonly Person[] {
    return people;
  }

  #spaceOf(kind: string): number {
    const known = this.#spaces.get(kind);
    if (known !== undefined) return known;
    const space = mix(this.space, hashText(kind));
    this.#spaces.set(kind, space);
    return space;
  }
}
