#!/usr/bin/env node
/** The command. Older Node versions cannot load what it imports, so it says so before it does. */
const oldest = [20, 18, 1] as const;
const [major = 0, minor = 0, patch = 0] = process.versions.node.split('.').map(Number);
const isOldEnough = major * 1e6 + minor * 1e3 + patch >= oldest[0] * 1e6 + oldest[1] * 1e3 + oldest[2];

if (isOldEnough) {
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
} else {
  console.error(
    `intune-graphql needs Node.js ${oldest.join('.')} or newer; this is ${process.versions.node}.`,
  );
  process.exitCode = 1;
}

export {};
