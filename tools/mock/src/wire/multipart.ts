import type { RequestShape } from "@tc3-schema/codegen/request-shape";
import { scalar } from "./nest.ts";
import { mediaTypeOf, type Received } from "./received.ts";

/** A form of many tiny parts would cost time, and no action has so many parameters. */
const MOST_PARTS = 1_000;

const BEGIN = "\r\n--";

function hasTooManyParts(body: Uint8Array): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let parts = 0;
  for (let at = bytes.indexOf(BEGIN); at !== -1; at = bytes.indexOf(BEGIN, at + 1)) {
    parts += 1;
    if (parts > MOST_PARTS) return true;
  }
  return false;
}

/**
 * Returns the texts in a body of multipart/form-data by their names, as Node reads them. The bytes of a file become base64, as
 * in JSON. Undefined if the body has another type, or cannot be read, or has more than 1,000 parts.
 */
export async function multipartOf(
  received: Pick<Received, "headers" | "body">,
): Promise<ReadonlyMap<string, string> | undefined> {
  const { headers, body } = received;
  if (mediaTypeOf(received) !== "multipart/form-data" || hasTooManyParts(body)) return undefined;
  try {
    const init = { headers: { "content-type": headers.get("content-type") ?? "" } };
    const form = await new Response(body, init).formData();
    const texts = [...form].map(async ([name, value]) => {
      const text =
        typeof value === "string" ? value : Buffer.from(await value.arrayBuffer()).toString("base64");
      return [name, text] as const;
    });
    return new Map(await Promise.all(texts));
  } catch {
    return undefined;
  }
}

function valueOf(kind: string | undefined, text: string): unknown {
  if (kind !== "list" && kind !== "ref") return scalar(kind ?? "string", text);
  try {
    return JSON.parse(text);
  } catch {
    // The contract reports the text.
    return text;
  }
}

/** Returns the parameters of an action from the texts of a form with parts. Lists and objects are written as JSON there. */
export const parametersOfParts = (texts: ReadonlyMap<string, string>, { root }: RequestShape): object =>
  Object.fromEntries(
    [...texts].map(([name, text]) => [
      name,
      valueOf(root.members.find((member) => member.name === name)?.type.kind, text),
    ]),
  );
