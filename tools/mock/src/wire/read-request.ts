import { mediaTypeOf, queryOf, type Received } from "./received.ts";
import { type OrRefusal, type Refusal, refuse, refuseByOurLimit } from "./refusal.ts";
import { MOST_VALUES } from "./too-many-values.ts";

/** The names that the older signature puts between the parameters of the action. */
const COMMON = [
  "Action",
  "Version",
  "Region",
  "Timestamp",
  "Nonce",
  "SecretId",
  "Signature",
  "SignatureMethod",
  "Token",
  "Language",
  "RequestClient",
] as const;

type Common = (typeof COMMON)[number];

/**
 * The parameters of an action: JSON, texts by flattened names such as `Filters.0.Name`, or the parts of a form. If a limit of
 * this program forbids to read them, the refusal stands in their place, so that the action is still known.
 */
export type SentParameters =
  | { readonly form: "json"; readonly text: string }
  | { readonly form: "flat" | "multipart"; readonly texts: ReadonlyMap<string, string> }
  | { readonly form: "unread"; readonly refusal: Refusal };

/** A request of the API, split into its parts. */
export interface ApiRequest {
  readonly action: string;
  readonly version: string;
  readonly region: string | undefined;
  /** In seconds since 1970, as it was sent. */
  readonly timestamp: string;
  readonly signedBy: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256";
  /** The service in the credential, or the first label of the host. The caller may have meant something else by it. */
  readonly hints: readonly string[];
  readonly parameters: SentParameters;
  /** All texts of a request with the older signature: those of the action, and the common ones. */
  readonly signedTexts: ReadonlyMap<string, string>;
}

/** The limits that the documentation of requests names, in bytes. */
const MOST_GET = 32 * 1024;
const MOST_OLDER = 1024 * 1024;
const MOST = 10 * 1024 * 1024;

/** The largest body that any request may have. */
export const MOST_BYTES: number = MOST;

const tooLarge = (most: string): ReturnType<typeof refuse> =>
  refuse("RequestSizeLimitExceeded", `The request is larger than ${most}.`);

const missing = (name: string): ReturnType<typeof refuse> =>
  refuse("MissingParameter", `The request lacks the common parameter ${name}.`);

function textOf(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

function flat(text: string): OrRefusal<ReadonlyMap<string, string>> {
  let pairs = 1;
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", at + 1)) pairs += 1;
  // Reading them all would block the server for seconds.
  return pairs > MOST_VALUES
    ? refuseByOurLimit("RequestSizeLimitExceeded", `The form has more than ${MOST_VALUES} values.`)
    : { value: new Map(new URLSearchParams(text)) };
}

function flatParameters(text: string): OrRefusal<SentParameters> {
  const texts = flat(text);
  return "refusal" in texts ? texts : { value: { form: "flat", texts: texts.value } };
}

const isCommon = (name: string): name is Common => COMMON.some((each) => each === name);

/** A real header is far shorter. Searching a longer one takes time that grows with the square of its length. */
const LONGEST_AUTHORIZATION = 4_096;

function hintsOf({ headers }: Received): readonly string[] {
  const authorization = (headers.get("authorization") ?? "").slice(0, LONGEST_AUTHORIZATION);
  const scope = /Credential=[^/]*\/[^/]*\/([^/,]+)\//.exec(authorization)?.[1];
  const label = (headers.get("host") ?? "").split(/[.:]/)[0];
  return [scope, label].flatMap((each) => (each === undefined || each === "" ? [] : [each]));
}

function parametersIn(received: Received): OrRefusal<SentParameters> {
  if (received.method === "GET") return flatParameters(queryOf(received));
  const type = mediaTypeOf(received);
  if (received.multipart !== undefined) {
    return "refusal" in received.multipart
      ? received.multipart
      : { value: { form: "multipart", texts: received.multipart.value } };
  }
  const text = textOf(received.body);
  if (text === undefined) return refuse("InvalidParameter", "The body of the request is not UTF-8.");
  switch (type) {
    case "application/json":
      return { value: { form: "json", text } };
    case "application/x-www-form-urlencoded":
      return flatParameters(text);
    default:
      return refuse(
        "UnsupportedProtocol",
        "The Content-Type has to be application/json, application/x-www-form-urlencoded or multipart/form-data.",
      );
  }
}

/** A request whose common parameters are headers. */
function ofHeaders(received: Received): OrRefusal<ApiRequest> {
  const { headers } = received;
  const action = headers.get("x-tc-action") ?? "";
  const version = headers.get("x-tc-version") ?? "";
  const timestamp = headers.get("x-tc-timestamp") ?? "";
  if (action === "") return missing("X-TC-Action");
  if (version === "") return missing("X-TC-Version");
  if (timestamp === "") return missing("X-TC-Timestamp");
  const parameters = parametersIn(received);
  if ("refusal" in parameters && !parameters.refusal.isOurLimit) return parameters;
  return {
    value: {
      action,
      version,
      timestamp,
      region: headers.get("x-tc-region"),
      signedBy: "TC3-HMAC-SHA256",
      hints: hintsOf(received),
      parameters:
        "refusal" in parameters ? { form: "unread", refusal: parameters.refusal } : parameters.value,
      signedTexts: new Map(),
    },
  };
}

/** A request with the older signature. Its common parameters stand between those of the action. */
function ofTexts(received: Received): OrRefusal<ApiRequest> {
  const { method, body } = received;
  const text = method === "GET" ? queryOf(received) : textOf(body);
  if (text === undefined) return refuse("InvalidParameter", "The body of the request is not UTF-8.");
  const read = flat(text);
  if ("refusal" in read) return read;
  const texts = read.value;
  const common = (name: Common): string => texts.get(name) ?? "";
  if (common("Action") === "") return missing("Action");
  if (common("Version") === "") return missing("Version");
  if (common("Timestamp") === "") return missing("Timestamp");
  const signedBy = common("SignatureMethod") || "HmacSHA1";
  if (signedBy !== "HmacSHA1" && signedBy !== "HmacSHA256")
    return refuse("InvalidParameter", "SignatureMethod has to be HmacSHA1 or HmacSHA256.");
  return {
    value: {
      action: common("Action"),
      version: common("Version"),
      region: texts.get("Region"),
      timestamp: common("Timestamp"),
      signedBy,
      hints: hintsOf(received),
      parameters: { form: "flat", texts: new Map([...texts].filter(([name]) => !isCommon(name))) },
      signedTexts: texts,
    },
  };
}

/**
 * Splits a request into its parts. It is refused if it has a method, a content type or a size that the API does not take, or
 * lacks a common parameter.
 */
export function readRequest(received: Received): OrRefusal<ApiRequest> {
  const { method, headers, body, target } = received;
  if (method !== "GET" && method !== "POST")
    return refuse("UnsupportedProtocol", `The API takes GET and POST, not ${method}.`);
  const hasHeaders = headers.has("x-tc-action") || (headers.get("authorization") ?? "").startsWith("TC3-");
  if (method === "GET" && target.length > MOST_GET) return tooLarge("32 KB, which is the limit of GET");
  if (body.length > MOST) return tooLarge("10 MB");
  if (!hasHeaders && body.length > MOST_OLDER)
    return tooLarge("1 MB, which is the limit of the older signatures");
  return hasHeaders ? ofHeaders(received) : ofTexts(received);
}
