import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Copy, DockerfileParser } from 'dockerfile-ast';
import { textOf } from './sources.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the instructions of the Dockerfile have made, in a folder for the file system of each stage. */
export interface Image {
  /** All that was made, to be removed. */
  readonly folder: string;
  /** The working directory of the last stage. */
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

/**
 * Does what the Dockerfile says, one instruction after the other, with this machine in place of the base images and
 * without a container. All packages, tools included, are not installed a second time: those of this repository are taken.
 */
export const buildImage = (): Image => {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  // Another user is to run what is in there.
  chmodSync(folder, 0o755);
  const context = contextIn(join(folder, 'context'));
  const stages: Record<string, string> = {};
  let stage = '';
  const made: { -readonly [Name in keyof Image]: Image[Name] } = {
    folder,
    workdir: '',
    environment: {},
    user: '',
    command: [],
    healthcheck: [],
  };
  for (const instruction of DockerfileParser.parse(textOf('Dockerfile')).getInstructions()) {
    const text = instruction.getRawArgumentsContent()?.replace(/\\\n/g, ' ') ?? '';
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      const name = text.match(/ AS (\w+)$/)?.[1] ?? 'last';
      stage = join(folder, name);
      stages[name] = stage;
    } else if (keyword === 'WORKDIR') {
      made.workdir = join(stage, text);
      mkdirSync(made.workdir, { recursive: true });
    } else if (instruction instanceof Copy) {
      const from = stages[instruction.getFromFlag()?.getValue() ?? ''] ?? context;
      copy(text.split(/\s+/), from, made.workdir);
    } else if (keyword === 'RUN') runIn(made.workdir, text);
    else if (keyword === 'ENV')
      made.environment = Object.fromEntries(
        [...text.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
      );
    else if (keyword === 'USER') made.user = text;
    else if (keyword === 'CMD') made.command = JSON.parse(text);
    else if (keyword === 'HEALTHCHECK') made.healthcheck = JSON.parse(text.replace(/^.*?CMD /s, ''));
  }
  return made;
};

/** What .dockerignore lets through: all is shut out, and some is named. */
const contextIn = (folder: string): string => {
  for (const [, path = ''] of textOf('.dockerignore').matchAll(/^!(.+)$/gm)) {
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (each) => !/\/(node_modules|dist)$/.test(each),
    });
  }
  return folder;
};

/** Of a folder its contents are copied; a target with a slash at its end is a folder. */
const copy = (words: readonly string[], from: string, workdir: string): void => {
  const to = join(workdir, words.at(-1) ?? '');
  for (const path of words.slice(0, -1).flatMap((pattern) => globSync(join(from, pattern)))) {
    const target = statSync(path).isDirectory() ? to : join(to, basename(path));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(path, target, { recursive: true });
  }
};

const runIn = (folder: string, command: string): void => {
  if (command.startsWith('npm ci') && !command.includes('--omit=dev')) {
    for (const path of ['node_modules', 'examples/dashboard/node_modules'])
      symlinkSync(join(root, path), join(folder, path));
    return;
  }
  execFileSync('sh', ['-c', command], {
    cwd: folder,
    stdio: 'pipe',
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      npm_config_prefer_offline: 'true',
    },
  });
};
