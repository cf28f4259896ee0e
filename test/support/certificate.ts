import { createPublicKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';

interface Wanted {
  /** When the certificate ends; tomorrow if absent. */
  readonly until?: Date;
  readonly curve?: 'P-256';
}

/**
 * A private key with a certificate of its own signature, as one PEM text. Node reads certificates and makes none, so it
 * is written here: RFC 5280, section 4.1, in DER.
 */
export const makeCertificate = ({ until = new Date(Date.now() + 86_400_000), curve }: Wanted = {}) => {
  const { privateKey } = curve
    ? generateKeyPairSync('ec', { namedCurve: curve })
    : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const algorithm = curve
    ? sequence(oid('2a8648ce3d040302'))
    : sequence(oid('2a864886f70d01010b'), der(0x05, Buffer.alloc(0)));
  const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('gateway test')))));
  const content = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time(new Date(until.getTime() - 2 * 86_400_000)), time(until)),
    name,
    publicKey,
  );
  const signature = sign('sha256', content, privateKey);
  const bytes = sequence(content, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const certificate = new X509Certificate(bytes).toString();
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { key, certificate, pem: `${key}${certificate}` };
};

const der = (tag: number, content: Buffer): Buffer => {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, Buffer.concat(parts));

const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));

const time = (date: Date): Buffer =>
  der(
    0x17,
    Buffer.from(
      `${date
        .toISOString()
        .replace(/[-:T]|\.\d+/g, '')
        .slice(2)}`,
    ),
  );
