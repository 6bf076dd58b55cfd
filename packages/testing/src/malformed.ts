import type { CallbackContract, Contract } from "@tc3-schema/types";
import { conformingBody, type SeedOptions } from "./conforming-body.ts";
import { type AnyContract, nameOf } from "./contracts.ts";
import { type MemberPlace, placesIn } from "./places.ts";

/**
 * Why a body is no answer.
 *
 * - `html`: a gateway sent a page in place of the API.
 * - `empty`: the body has no bytes.
 * - `cut-off`: the connection ended too early, so half of the answer is missing.
 * - `event-stream`: the answer is in a server-sent event.
 * - `wrong-kind`: a member has another JSON kind than the definition says.
 */
export type MalformedKind = "html" | "empty" | "cut-off" | "event-stream" | "wrong-kind";

const PAGE = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
</body>
</html>
`;

/** The smallest answer that the contract of every action accepts. It stands for an answer if no contract is given. */
const ENVELOPE = { Response: { RequestId: "b5b41468-520d-4192-b42f-595cc34b6c1c" } };

const hasKind = ({ member }: MemberPlace): boolean => member.shape.kind !== "any";

/** Gives the first member another kind. If there is no other member, that is the RequestId. */
function withWrongKind(contract: AnyContract, body: unknown): unknown {
  const place = placesIn(contract, body).find(hasKind);
  if (place !== undefined) {
    const { holder, member } = place;
    holder[member.name] = member.shape.kind === "string" ? 0 : "of another kind";
  }
  return body;
}

function bodyOf(kind: MalformedKind, text: string, wrong: () => unknown): string {
  switch (kind) {
    case "html":
      return PAGE;
    case "empty":
      return "";
    case "cut-off":
      return text.slice(0, Math.ceil(text.length / 2));
    case "event-stream":
      return `data: ${text}\n\n`;
    case "wrong-kind":
      return JSON.stringify(wrong());
  }
}

/**
 * Makes the text of a body that is no answer: `decode` of the contract says that it is malformed.
 *
 * @param contract The contract whose answer is cut off, streamed, or changed. Without a contract, the answer has nothing but a
 *   RequestId, and the contract of every action rejects what is made of it.
 *
 * @example
 * import { malformed } from "@tc3-schema/testing";
 * import { sendSms } from "@tc3-schema/validator/sms/v20210111";
 *
 * sendSms.decode(malformed("html")).status; // "malformed"
 * sendSms.decode(malformed(sendSms, "wrong-kind")).status; // "malformed"
 */
export function malformed(kind: MalformedKind): string;
export function malformed<S, C extends string>(
  contract: Contract<S, C>,
  kind: MalformedKind,
  options?: SeedOptions,
): string;
export function malformed<T>(
  contract: CallbackContract<T>,
  kind: MalformedKind,
  options?: SeedOptions,
): string;
export function malformed(
  ...given: readonly [MalformedKind] | readonly [AnyContract, MalformedKind, (SeedOptions | undefined)?]
): string {
  if (given.length === 1) {
    const [kind] = given;
    return bodyOf(kind, JSON.stringify(ENVELOPE), () => ({ Response: { RequestId: 0 } }));
  }
  const [contract, kind, options = {}] = given;
  const body = conformingBody(contract, undefined, options);
  const text = bodyOf(kind, JSON.stringify(body), () => withWrongKind(contract, body));
  if (contract.decode(text).status === "malformed") return text;
  throw new TypeError(`${nameOf(contract)}: a body of the kind ${JSON.stringify(kind)} is accepted`);
}
