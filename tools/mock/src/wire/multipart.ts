import type { RequestShape } from "@tc3-schema/codegen/request-shape";
import { scalar } from "./nest.ts";
import { mediaTypeOf, type Received } from "./received.ts";
import { type OrRefusal, refuseByOurLimit } from "./refusal.ts";
import { hasTooManyValues } from "./too-many-values.ts";

/** A form of many tiny parts would cost time, and no action has so many parameters. */
const MOST_FORM_PARTS = 1_000;

const BEGIN = "\r\n--";

function hasTooManyParts(body: Uint8Array): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let parts = 0;
  for (let at = bytes.indexOf(BEGIN); at !== -1; at = bytes.indexOf(BEGIN, at + 1)) {
    parts += 1;
    if (parts > MOST_FORM_PARTS) return true;
  }
  return false;
}

/**
 * Returns the texts in a body of multipart/form-data by their names, as Node reads them. The bytes of a file become base64, as
 * in JSON. Undefined if the body has another type. A form that Node cannot read is refused by our limit: the API has another
 * parser, which may take it.
 */
export async function multipartOf(
  received: Pick<Received, "headers" | "body">,
): Promise<OrRefusal<ReadonlyMap<string, string>> | undefined> {
  const { headers, body } = received;
  if (mediaTypeOf(received) !== "multipart/form-data") return undefined;
  if (hasTooManyParts(body)) {
    return refuseByOurLimit("RequestSizeLimitExceeded", `The form has more than ${MOST_FORM_PARTS} parts.`);
  }
  try {
    const init = { headers: { "content-type": headers.get("content-type") ?? "" } };
    const form = await new Response(body, init).formData();
    const texts = [...form].map(async ([name, value]) => {
      const text =
        typeof value === "string" ? value : Buffer.from(await value.arrayBuffer()).toString("base64");
      return [name, text] as const;
    });
    return { value: new Map(await Promise.all(texts)) };
  } catch {
    return refuseByOurLimit("InvalidParameter", "The parts of the form cannot be read.");
  }
}

/** The kinds that are written as JSON in a part. */
const AS_JSON: ReadonlySet<string> = new Set(["list", "ref"]);

function valueOf(kind: string, text: string): unknown {
  if (!AS_JSON.has(kind)) return scalar(kind, text);
  try {
    return JSON.parse(text);
  } catch {
    // The contract reports the text.
    return text;
  }
}

/**
 * Returns the parameters of an action from the texts of a form with parts. Lists and objects are written as JSON there.
 * Undefined if they have too many values together.
 */
export function parametersOfParts(
  texts: ReadonlyMap<string, string>,
  { root }: RequestShape,
): object | undefined {
  const kinds = new Map<string, string>(root.members.map(({ name, type }) => [name, type.kind]));
  const parts = [...texts].map(([name, text]) => ({ name, text, kind: kinds.get(name) ?? "string" }));
  const json = parts.filter(({ kind }) => AS_JSON.has(kind)).map(({ text }) => Buffer.from(text));
  if (hasTooManyValues(...json)) return undefined;
  return Object.fromEntries(parts.map(({ name, text, kind }) => [name, valueOf(kind, text)]));
}
