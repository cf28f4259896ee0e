import { createPrivateKey, X509Certificate } from 'node:crypto';

/** How the gateway proves to the login host who it is: a client secret, or a PEM text with private key and certificate. */
export type Credential = { readonly secret: string } | { readonly certificate: string };

/** The two parts of a certificate's PEM text, in the form in which Microsoft's library takes them. */
interface ClientCertificate {
  readonly privateKey: string;
  /** SHA-256 of the certificate, in hexadecimal digits. */
  readonly thumbprintSha256: string;
}

/**
 * Takes a PEM text apart.
 * @throws Error whose message completes "expected a PEM file …", and holds nothing of the text.
 */
export const parseCertificate = (pem: string): ClientCertificate => {
  const certificate = attempt(() => new X509Certificate(pem), 'that holds a certificate');
  const key = attempt(() => createPrivateKey(pem), 'that holds an unencrypted private key');
  // Entra ID knows client assertions by RSA signatures only.
  if (key.asymmetricKeyType !== 'rsa') throw new Error('with an RSA key');
  if (!certificate.checkPrivateKey(key)) throw new Error('whose private key belongs to its certificate');
  if (Date.parse(certificate.validTo) <= Date.now()) {
    throw new Error(`whose certificate is still valid; this one ended on ${certificate.validTo}`);
  }
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
  };
};

const attempt = <T>(parse: () => T, expected: string): T => {
  try {
    return parse();
  } catch {
    throw new Error(expected);
  }
};
