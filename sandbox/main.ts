import { help, readCommandLine } from './commandLine.ts';
import { defaultClient } from './login/clients.ts';
import type { SandboxOptions } from './options.ts';
import { startSandbox } from './server.ts';

const command = readCommandLine(process.argv.slice(2), process.env);
if (command.kind === 'help') {
  console.log(help);
} else if (command.kind === 'wrong') {
  fail(command.problems.join('\n'), 2);
} else {
  await run(command.options);
}

async function run(options: Partial<SandboxOptions>): Promise<void> {
  try {
    const sandbox = await startSandbox(options);
    const { url, token } = sandbox;
    console.log(
      `Sandbox for Microsoft Graph at ${url} (mode ${options.mode}), until Ctrl+C. Token:\n\n${token}\n\nTry:\n`,
    );
    console.log(
      `curl -H 'Authorization: Bearer ${token}' '${url}/beta/deviceAppManagement/mobileApps?$top=3&$select=id,displayName'\n`,
    );
    console.log(
      `Token endpoint: ${url}/{tenant}/oauth2/v2.0/token, client ${defaultClient.id}, secret ${defaultClient.secret}\n`,
    );
    // A parent that starts the sandbox for itself takes it along when it ends, however it ends.
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
      process.once(event, () => void sandbox.close().finally(() => process.exit(0)));
    }
    process.send?.({ type: 'ready', url, token });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), 1);
  }
}

function fail(message: string, exitCode: number): void {
  console.error(message);
  process.exitCode = exitCode;
  if (process.send === undefined) return;
  process.send({ type: 'failed', message }, () => process.disconnect?.());
}
