/**
 * What a CMS signature (RFC 5652; a `.cms` or `.p7s` file of NCALayer) says of itself: who, when and
 * over which digest. It is read, never verified: keys of the national authority (GOST 34.310) and
 * trust lists are not at hand here, and nobody should take a reading for a verification.
 */
import * as pkijs from 'pkijs';

export interface CmsSummary {
  readonly signer: { readonly name: string; readonly iinMasked: string | null } | null;
  /** The time that the signer's own computer stated; RFC 3339, null when it is not stated. */
  readonly at: string | null;
  /** The signed digest in hexadecimal, and the object identifier of its algorithm. */
  readonly digest: string | null;
  readonly digestAlgorithm: string | null;
  /** True when the signed file is not inside. */
  readonly detached: boolean;
  readonly signerCount: number;
  readonly verified: 'not-verified';
}

const oid = {
  commonName: '2.5.4.3',
  serialNumber: '2.5.4.5',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
} as const;
/** A signature of a document with its certificates takes a few KB; files inside are attached apart. */
const mostBytes = 25 * 1024 * 1024;

/** Null when the bytes are no CMS signature. DER, BER and PEM are read. */
export function readCms(bytes: Uint8Array): CmsSummary | null {
  if (bytes.length > mostBytes) return null;
  const signed = signedDataOf(binaryOf(bytes));
  const [first] = signed?.signerInfos ?? [];
  if (!signed || !first) return null;
  return {
    signer: signerOf(signed, first),
    at: signingTime(first),
    digest: messageDigest(first),
    digestAlgorithm: first.digestAlgorithm.algorithmId || null,
    detached: signed.encapContentInfo.eContent === undefined,
    signerCount: signed.signerInfos.length,
    verified: 'not-verified',
  };
}

function binaryOf(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const text = /^\s*(-----BEGIN|MI[A-Za-z0-9+/]{20})/.test(head)
    ? Buffer.from(bytes).toString('latin1')
    : null;
  if (text === null) return bytes;
  return new Uint8Array(Buffer.from(text.replace(/-----[^-]+-----/g, ''), 'base64'));
}

function signedDataOf(bytes: Uint8Array): pkijs.SignedData | null {
  try {
    const info = pkijs.ContentInfo.fromBER(bytes);
    if (info.contentType !== pkijs.ContentInfo.SIGNED_DATA) return null;
    return new pkijs.SignedData({ schema: info.content });
  } catch {
    // Whatever does not parse is no signature: the caller refuses the file and says so.
    return null;
  }
}

function attribute(signer: pkijs.SignerInfo, type: string): unknown {
  return signer.signedAttrs?.attributes.find((one) => one.type === type)?.values[0];
}

function messageDigest(signer: pkijs.SignerInfo): string | null {
  const value = attribute(signer, oid.messageDigest) as
    | { getValue?: () => ArrayBuffer }
    | undefined;
  return value?.getValue ? Buffer.from(value.getValue()).toString('hex') : null;
}

function signingTime(signer: pkijs.SignerInfo): string | null {
  const value = attribute(signer, oid.signingTime) as { toDate?: () => Date } | undefined;
  const date = value?.toDate?.();
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}

function signerOf(signed: pkijs.SignedData, signer: pkijs.SignerInfo): CmsSummary['signer'] {
  const certificates = (signed.certificates ?? []).filter(
    (one): one is pkijs.Certificate => one instanceof pkijs.Certificate,
  );
  const certificate = certificateOf(certificates, signer.sid);
  if (!certificate) return null;
  const name = subjectText(certificate, oid.commonName);
  // NCA certificates carry the number as «IIN123456789012».
  const iin = /(?:IIN)?(\d{12})/.exec(subjectText(certificate, oid.serialNumber))?.[1];
  return { name, iinMasked: iin ? maskedIin(iin) : null };
}

/** Date of birth and check figures are personal data: only the last four figures are kept. */
function maskedIin(iin: string): string {
  return `********${iin.slice(-4)}`;
}

/** By issuer and serial number; a signer named by a key identifier only when there is no choice. */
function certificateOf(
  certificates: readonly pkijs.Certificate[],
  sid: unknown,
): pkijs.Certificate | null {
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) {
    return certificates.length === 1 ? (certificates[0] ?? null) : null;
  }
  const found = certificates.find(
    ({ issuer, serialNumber }) =>
      issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber),
  );
  return found ?? null;
}

function subjectText(certificate: pkijs.Certificate, type: string): string {
  const value = certificate.subject.typesAndValues.find((one) => one.type === type)?.value;
  return typeof value?.valueBlock?.value === 'string' ? value.valueBlock.value : '';
}
