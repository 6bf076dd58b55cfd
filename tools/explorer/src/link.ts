import type { ActionName } from "./judge.ts";

/** The content of a link. It is in the fragment, which browsers never send. */
export interface Shared {
  readonly text: string;
  readonly action: ActionName | undefined;
}

/** The greatest length of the unpacked text. Without a limit, a fragment of a few bytes could fill the memory. */
export const LONGEST_SHARED = 1_000_000;

/** The greatest length of a link. Mailers and chats cut longer ones. */
export const LONGEST_LINK = 32_000;

const CODE = /^[\w.-]{1,200}$/;
const NAME = /^[\w.-]{1,100}$/;

async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // The chunks are read one after the other, because reading must stop as soon as the text is too long.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      // oxlint-disable-next-line no-await-in-loop
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const through = (bytes: Uint8Array, transform: CompressionStream | DecompressionStream) => {
  const source = new ReadableStream<BufferSource>({
    start(controller) {
      controller.enqueue(Uint8Array.from(bytes));
      controller.close();
    },
  });
  return source.pipeThrough(transform);
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** Returns an action as one word: `sms/2021-01-11/SendSms`, `intl/cvm/2017-03-12/RunInstances`. */
export const nameOf = ({ edition, service, version, action }: ActionName): string =>
  [...(edition === "intl" ? [edition] : []), service, version, action].join("/");

/** The fragment of a link, without its `#`; undefined if the input is too long for one. */
export async function toFragment({ text, action }: Shared): Promise<string | undefined> {
  const parameters = new URLSearchParams();
  const trimmed = text.trim();
  if (CODE.test(trimmed)) {
    parameters.set("code", trimmed);
  } else {
    if (text.length > LONGEST_SHARED) return undefined;
    const packed = await readUpTo(
      through(new TextEncoder().encode(text), new CompressionStream("deflate-raw")),
      LONGEST_LINK,
    );
    if (packed === undefined) return undefined;
    parameters.set("input", toBase64Url(packed));
  }
  if (action !== undefined) parameters.set("action", nameOf(action));
  const fragment = parameters.toString().replaceAll("%2F", "/");
  return fragment.length > LONGEST_LINK ? undefined : fragment;
}

/** Reads an action from a word that `nameOf` made; undefined if it has another form. */
export function actionIn(text: string): ActionName | undefined {
  const isInternational = text.startsWith("intl/");
  const [service, version, action, ...more] = text.slice(isInternational ? 5 : 0).split("/");
  if (service === undefined || version === undefined || action === undefined || more.length > 0)
    return undefined;
  if (![service, version, action].every((name) => NAME.test(name))) return undefined;
  return { ...(isInternational ? { edition: "intl" } : {}), service, version, action };
}

/** Reads the content of a fragment; undefined if it is not one of ours, broken, or too long. Never rejects. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
  const action = actionIn(parameters.get("action") ?? "");
  const code = parameters.get("code");
  if (code !== null) return CODE.test(code) ? { text: code, action } : undefined;
  const packed = parameters.get("input");
  // A link from the page of an action has no text: the user pastes one on the page.
  if (packed === null) return action === undefined ? undefined : { text: "", action };
  if (packed.length > LONGEST_LINK) return undefined;
  try {
    const bytes = await readUpTo(
      through(fromBase64Url(packed), new DecompressionStream("deflate-raw")),
      LONGEST_SHARED,
    );
    return bytes === undefined
      ? undefined
      : { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), action };
  } catch {
    return undefined;
  }
}
