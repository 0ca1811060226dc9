import type { Role } from '#vocabulary';

/** An OpenID provider that signs people in: for the staff of one authority, or for applicants. */
export interface ProviderSettings {
  /** In addresses: `[a-z0-9-]+`. */
  id: string;
  /** As people know it. */
  name: string;
  issuer: string;
  client_id: string;
  client_secret: string;
  /** Id of the authority whose staff it signs in; absent: it signs in applicants. */
  authority?: string;
  /** Asked for beside `openid`. */
  scopes: readonly string[];
  /** The claim that says what somebody may be: a text or a list of texts. */
  roles_claim?: string;
  /** From a value of that claim to roles; values that are not named give none. */
  roles: Readonly<Record<string, readonly Role[]>>;
  /** Values of `amr` or `acr` that say that a second factor was used (RFC 8176: `mfa`, `hwk`, `otp`). */
  second_factor: readonly string[];
}
