import type { CallbackContract, Contract } from "@tc3-schema/types";
import { conformingBody, type SeedOptions } from "./conforming-body.ts";
import { type AnyContract, nameOf } from "./contracts.ts";
import { type MemberPlace, places } from "./places.ts";
import { isOfCallback, shapeOf } from "./shape/read-shape.ts";

/**
 * Why a body is no answer. `html`: a gateway answered in place of the API. `empty`: nothing came. `cut-off`: the connection
 * ended too early. `event-stream`: the answer came as server-sent events. `wrong-kind`: a member has another JSON kind.
 */
export type MalformedKind = "html" | "empty" | "cut-off" | "event-stream" | "wrong-kind";

const PAGE = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
</body>
</html>
`;

/** What every contract of an action takes. Used where no contract is given. */
const ENVELOPE = { Response: { RequestId: "b5b41468-520d-4192-b42f-595cc34b6c1c" } };

const hasKind = ({ member }: MemberPlace): boolean => member.shape.kind !== "any";

/** Gives the first member another kind: the RequestId, if there is no other. */
function withWrongKind(contract: AnyContract, body: unknown): unknown {
  const inside = isOfCallback(contract) ? body : Reflect.get(Object(body), "Response");
  const place = places(shapeOf(contract), inside).find(hasKind);
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
 * Makes a body, as text from the wire, that is no answer: `decode` says that it is malformed.
 *
 * @param contract Whose answer is cut off, streamed, or has a member of another kind. Without one it is an answer that has
 * only a RequestId, which every contract of an action rejects.
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
  given: AnyContract | MalformedKind,
  of: MalformedKind = "empty",
  options: SeedOptions = {},
): string {
  if (typeof given === "string")
    return bodyOf(given, JSON.stringify(ENVELOPE), () => ({ Response: { RequestId: 0 } }));
  const body = conformingBody(given, undefined, options);
  const made = bodyOf(of, JSON.stringify(body), () => withWrongKind(given, body));
  if (given.decode(made).status === "malformed") return made;
  throw new TypeError(`${nameOf(given)}: a body of the kind ${JSON.stringify(of)} is accepted`);
}
