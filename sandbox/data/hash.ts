/** Deterministic numbers: everything the sandbox invents is a pure function of its seed. */

/** A 32-bit number from any number of 32-bit numbers (the mixing steps of MurmurHash3). */
export function mix(...parts: readonly number[]): number {
  let hash = 0x2545f491;
  for (const part of parts) {
    let word = Math.imul(part, 0xcc9e2d51);
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    hash ^= word;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function hashText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  return mix(hash, text.length);
}

/** Evenly spread in [0, 1). */
export function fraction(...parts: readonly number[]): number {
  return mix(...parts) / 0x1_0000_0000;
}

export function pick<const Items extends readonly [unknown, ...unknown[]]>(
  items: Items,
  ...parts: readonly number[]
): Items[number] {
  return items[mix(...parts) % items.length] ?? items[0];
}

/** Odd, and each the other's inverse modulo 2^32. */
const spread = 0x9e3779b1;
const gather = 0x0e8b2f51;

/**
 * The id of number `index` in a space of ids. It looks like a GUID, yet `guidIndex` finds the number again, so
 * that 100,000 rows need no index in memory.
 */
export function guid(space: number, index: number): string {
  const a = (Math.imul(index, spread) ^ mix(space, 1)) >>> 0;
  const b = mix(space, index, 2);
  const c = mix(space, index, 3);
  const d = mix(space, index, 4);
  const variant = ((c >>> 16) & 0x3fff) | 0x8000;
  return `${hex(a, 8)}-${hex(b >>> 16, 4)}-4${hex(b & 0xfff, 3)}-${hex(variant, 4)}-${hex(c & 0xffff, 4)}${hex(d, 8)}`;
}

/** The number behind an id that `guid` made in this space; undefined for every other text. */
export function guidIndex(space: number, id: string): number | undefined {
  if (!/^[0-9a-f]{8}-/i.test(id)) return undefined;
  const index = Math.imul(Number.parseInt(id.slice(0, 8), 16) ^ mix(space, 1), gather) >>> 0;
  return guid(space, index) === id.toLowerCase() ? index : undefined;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
