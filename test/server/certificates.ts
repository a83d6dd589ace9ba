/** Certificates of a chain of our own, as Alexa's are made: a root, and one that it signs for Alexa's name. */

import { createSign, generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

export interface KeyAndCertificate {
  readonly key: string;
  /** With the chain up to the root. */
  readonly certificate: string;
}

export interface Chain {
  readonly root: string;
  readonly signer: KeyAndCertificate;
}

const day = 86_400_000;

/** `names` are those that the certificate is for; `days` how long it holds, from yesterday on. */
export function createChain(names: readonly string[], days = 2): Chain {
  const root = makeKey();
  const signer = makeKey();
  const rootName = [{ name: 'commonName', value: 'Root of the tests' }];
  const rootCertificate = makeCertificate(root.publicKey, days);
  rootCertificate.setSubject(rootName);
  rootCertificate.setIssuer(rootName);
  rootCertificate.setExtensions([{ name: 'basicConstraints', cA: true }]);
  rootCertificate.sign(root.privateKey, forge.md.sha256.create());
  const certificate = makeCertificate(signer.publicKey, days);
  certificate.setSubject([{ name: 'commonName', value: names[0] ?? '' }]);
  certificate.setIssuer(rootName);
  const altNames = names.map((value) => ({ type: 2, value }));
  certificate.setExtensions([{ name: 'subjectAltName', altNames }]);
  certificate.sign(root.privateKey, forge.md.sha256.create());
  const [rootPem, pem] = [rootCertificate, certificate].map((each) =>
    forge.pki.certificateToPem(each),
  );
  return {
    root: rootPem ?? '',
    signer: { key: signer.pem, certificate: `${pem ?? ''}${rootPem ?? ''}` },
  };
}

function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    pem,
    privateKey: forge.pki.privateKeyFromPem(pem),
    publicKey: forge.pki.publicKeyFromPem(publicPem),
  };
}

function makeCertificate(publicKey: forge.pki.rsa.PublicKey, days: number): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() - day + days * day);
  return certificate;
}

export function signatureOf(body: string, { key }: KeyAndCertificate): string {
  return createSign('RSA-SHA256').update(body, 'utf8').sign(key, 'base64');
}
