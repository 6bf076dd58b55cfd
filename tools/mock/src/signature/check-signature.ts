import { timingSafeEqual } from "node:crypto";
import type { ApiRequest } from "../wire/read-request.ts";
import type { Received } from "../wire/received.ts";
import { type Refusal, refuse } from "../wire/refusal.ts";
import { olderSignature } from "./older.ts";
import { HEADER_FORMS, readAuthorization, signsEnough, tc3Signature } from "./tc3.ts";

/** The key that callers must sign with. */
export interface Secret {
  readonly id: string;
  readonly key: string;
}

/** A signature is valid for five minutes. */
const VALID_SECONDS = 300;

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const failure = (code: string, message: string): Refusal => refuse(`AuthFailure.${code}`, message).refusal;

const unknownId = (): Refusal =>
  failure("SecretIdNotFound", "The SecretId is not the one that this server was started with.");

const wrong = (): Refusal =>
  failure(
    "SignatureFailure",
    "The signature is not that of this request. Check the secret key, and the parts of the request that are signed.",
  );

function checkTc3(received: Received, secret: Secret, timestamp: string): Refusal | undefined {
  const authorization = readAuthorization(received.headers.get("authorization") ?? "");
  if (authorization === undefined || !signsEnough(authorization, received)) {
    return failure(
      "InvalidAuthorization",
      "The Authorization header has to be: TC3-HMAC-SHA256 Credential=…/date/service/tc3_request, SignedHeaders=content-type;host, Signature=…",
    );
  }
  if (authorization.secretId !== secret.id) return unknownId();
  const { date, signature } = authorization;
  const signedOn = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  if (date !== signedOn)
    return failure("SignatureFailure", "The date in the credential is not the UTC date of X-TC-Timestamp.");
  const isRight = HEADER_FORMS.some((form) =>
    isSame(signature, tc3Signature(received, authorization, secret.key, form)),
  );
  return isRight ? undefined : wrong();
}

function checkOlder(
  received: Received,
  { signedTexts, signedBy }: ApiRequest,
  secret: Secret,
): Refusal | undefined {
  if (signedTexts.get("SecretId") !== secret.id) return unknownId();
  if (signedBy === "TC3-HMAC-SHA256") return wrong();
  const right = olderSignature(received, signedTexts, signedBy, secret.key);
  return isSame(signedTexts.get("Signature") ?? "", right) ? undefined : wrong();
}

/**
 * Checks who signed a request, and when.
 *
 * @param now In seconds since 1970.
 * @returns undefined if the signature is right.
 */
export function checkSignature(
  received: Received,
  request: ApiRequest,
  secret: Secret,
  now: number,
): Refusal | undefined {
  const { timestamp, signedBy } = request;
  if (!/^\d{1,12}$/.test(timestamp))
    return refuse("InvalidParameter", "The timestamp has to be a number of seconds.").refusal;
  const wrongBy =
    signedBy === "TC3-HMAC-SHA256"
      ? checkTc3(received, secret, timestamp)
      : checkOlder(received, request, secret);
  if (wrongBy !== undefined) return wrongBy;
  return Math.abs(now - Number(timestamp)) > VALID_SECONDS
    ? failure(
        "SignatureExpire",
        "The timestamp is more than five minutes away from the clock of this server.",
      )
    : undefined;
}
