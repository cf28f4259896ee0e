import cluster from 'node:cluster';
import { lead } from './command/lead.ts';
import { serve } from './command/serve.ts';
import { describeConfig } from './config/help.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { describeDefect } from './defect.ts';
import { endOnCrash, outliveReaders } from './process/crash.ts';
import { ListenError } from './process/httpServer.ts';
import { PrimaryProcess } from './process/primaryProcess.ts';

const help = () => `intune-graphql: one GraphQL schema over Microsoft Graph's Intune app install status

Usage: intune-graphql [--help]

Environment variables, their defaults and what they mean:
${describeConfig()}
`;

/** Reads the configuration, starts the gateway, and stops it on SIGINT or SIGTERM. */
export const main = async (args: readonly string[]): Promise<void> => {
  endOnCrash();
  outliveReaders();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help());
    return;
  }
  try {
    if (args.length > 0)
      throw new ConfigError(`expected no arguments but --help, but got: ${args.join(' ')}`);
    await start(readConfig(process.env));
  } catch (error) {
    // What a person can set right is said plainly; anything else is a defect and keeps its stack.
    const isTheirs =
      error instanceof ConfigError ||
      error instanceof ListenError ||
      (error instanceof Error && 'code' in error);
    const reason = isTheirs ? error.message : describeDefect(error);
    console.error(`intune-graphql cannot start:${reason.includes('\n') ? '\n' : ' '}${reason}`);
    process.exit(1);
  }
};

const start = async (config: Config): Promise<void> => {
  if (config.workers === 1) return serve(config);
  return cluster.isPrimary ? lead(config) : serve(config, new PrimaryProcess());
};
