import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a device does otherwise than it should. */
export interface Fault {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** The holder was not asked for a PIN or a finger. */
  unverified?: boolean;
  /** The counter stands still, as that of a copy does. */
  counter?: number;
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** A passkey in software (WebAuthn level 3 § 6, ES256): makes and signs what a phone would. */
export class PasskeyDevice {
  private readonly id = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;

  constructor(private readonly site: string) {}

  register(options: PublicKeyCredentialCreationOptionsJSON, fault: Fault = {}): RegistrationResponseJSON {
    const authData = Buffer.concat([
      this.authenticatorData(0x40, fault),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      coseOf(this.keys.publicKey),
    ]);
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]) as never,
    );
    return {
      id: base64url(this.id),
      rawId: base64url(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(this.clientData('webauthn.create', options.challenge, fault)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      },
    };
  }

  sign(options: PublicKeyCredentialRequestOptionsJSON, fault: Fault = {}): AuthenticationResponseJSON {
    this.counter = fault.counter ?? this.counter + 1;
    const authenticatorData = this.authenticatorData(0, fault);
    const clientData = this.clientData('webauthn.get', options.challenge, fault);
    const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
    return {
      id: base64url(this.id),
      rawId: base64url(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(createSign('sha256').update(signed).sign(this.keys.privateKey)),
      },
    };
  }

  private authenticatorData(flags: number, { rpId, unverified }: Fault): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const present = 0x01 | (unverified ? 0 : 0x04) | flags;
    return Buffer.concat([sha256(rpId ?? new URL(this.site).hostname), Buffer.from([present]), counter]);
  }

  private clientData(type: string, challenge: string, fault: Fault): Buffer {
    const data = {
      type,
      challenge: fault.challenge ?? challenge,
      origin: fault.origin ?? this.site,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(data));
  }
}

/** RFC 9053: kty EC2, alg ES256, crv P-256. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const point = (value: string) => new Uint8Array(Buffer.from(value, 'base64url'));
  const cose = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, point(x)],
    [-3, point(y)],
  ]);
  return Buffer.from(isoCBOR.encode(cose as never));
}
