import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { GraphAnswer } from '../graph/message.ts';

interface Sending {
  readonly gzip: boolean;
  /** Pause after each byte; 0 sends all at once. */
  readonly dribbleMs: number;
  /** Send the head and half of the body, then end the connection. */
  readonly breakOff: boolean;
  /** Called before the last byte leaves, so that whoever has the answer finds it logged. */
  readonly answered: () => void;
}

const worthCompressing = 1024;
const place = {
  DataCenter: 'Sandbox',
  Slice: 'E',
  Ring: '1',
  ScaleUnit: '000',
  RoleInstance: 'SB1PEPF00000001',
};

export async function send(
  answer: GraphAnswer,
  outgoing: ServerResponse,
  { gzip, dribbleMs, breakOff, answered }: Sending,
): Promise<void> {
  const text =
    answer.body === undefined
      ? ''
      : typeof answer.body === 'string'
        ? answer.body
        : (JSON.stringify(answer.body) ?? '');
  const compressed = gzip && Buffer.byteLength(text) > worthCompressing;
  const body = compressed ? gzipSync(text, { level: 1 }) : Buffer.from(text);
  outgoing.writeHead(answer.status, {
    ...answer.headers,
    'Strict-Transport-Security': 'max-age=31536000',
    Vary: 'Accept-Encoding',
    'x-ms-ags-diagnostic': JSON.stringify({ ServerInfo: place }),
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
    ...(answer.status === 204 ? {} : { 'Content-Length': body.length }),
  });
  if (breakOff) {
    outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), () => outgoing.socket?.resetAndDestroy());
    return;
  }
  const rest = dribbleMs > 0 ? await dribble(body, outgoing, dribbleMs) : body;
  if (!outgoing.destroyed) answered();
  await new Promise<void>((resolve) => {
    outgoing.once('close', resolve);
    outgoing.end(rest, resolve);
  });
}

/** Sends all but the last byte, which it returns. */
async function dribble(body: Buffer, outgoing: ServerResponse, dribbleMs: number): Promise<Buffer> {
  const last = Math.max(0, body.length - 1);
  for (let at = 0; at < last && !outgoing.destroyed; at += 1) {
    outgoing.write(body.subarray(at, at + 1));
    await pause(dribbleMs);
  }
  return body.subarray(last);
}
