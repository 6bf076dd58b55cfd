import type { JsonSchema } from "../json-schema/json-schema.ts";

export const SIGNATURE = "TC3-HMAC-SHA256";

/**
 * The signature as a security scheme. It is an HTTP authentication scheme that is not registered, and tools refuse such
 * schemes. So it is described as the header that it is.
 */
export const signatureScheme: JsonSchema = {
  type: "apiKey",
  in: "header",
  name: "Authorization",
  description: `The signature ${SIGNATURE}, computed anew for each request: "${SIGNATURE} Credential=<SecretId>/<UTC date>/<service>/tc3_request, SignedHeaders=content-type;host, Signature=<64 hexadecimal digits>". The secret key itself is never sent. No tool can compute the signature from this description. Use an official SDK, or sign as https://www.tencentcloud.com/document/api/382/34454 says.`,
};

const header = (
  name: string,
  description: string,
  required: boolean,
  schema: JsonSchema = { type: "string" },
): JsonSchema => ({ name, in: "header", description, required, schema });

const only = (value: string): JsonSchema => ({ type: "string", enum: [value] });

/** The header that tells the actions apart. */
export const actionHeader = (action: string): JsonSchema =>
  header(
    "X-TC-Action",
    "The action. All actions have the same URL, and only this header tells them apart.",
    true,
    only(action),
  );

/** The other headers of TC3, which the requests of all actions share. */
export const sharedHeaders = (version: string): readonly JsonSchema[] => [
  header("X-TC-Version", "The version of the service.", true, only(version)),
  header(
    "X-TC-Timestamp",
    "The time of the request, in seconds since 1970. It may be at most five minutes away from the time of the server.",
    true,
    { type: "integer", format: "int64" },
  ),
  header(
    "X-TC-Region",
    "The region of the resources, such as ap-guangzhou. Services without regions ignore it.",
    false,
  ),
  header("X-TC-Token", "The token, if the credentials are temporary.", false),
  header("X-TC-Language", "The language of the messages: zh-CN or en-US.", false),
];
