import type { ServiceIdentity } from "@tc3-schema/codegen/model";
import type { Severity } from "../json-schema/words.ts";
import { WIDE_INTEGERS } from "../wide-integers.ts";

const OF_SEVERITY: Readonly<Record<Severity, string>> = {
  tolerant:
    "The operations refer to the tolerant schemas of answers, which accept what real answers do: members that are missing, null or unknown. The strict ones, which promise what the definition promises, are among the components too.",
  strict:
    "The operations refer to the strict schemas of answers, which promise what the definition promises, and refuse the rest. The tolerant ones, which accept what real answers do, are among the components too.",
};

const NOT_OFFICIAL =
  "Written by tc3 export openapi of tc3-schema, from the official definitions. Not an official document of Tencent Cloud.";

const FAILURES =
  "A failure has the HTTP status 200 too: it is an answer whose Response has an Error. The lists of error codes are not closed.";

const PATHS = {
  whole:
    "All actions have one URL, and the header X-TC-Action tells them apart. Paths must differ in OpenAPI, so each has a fragment, which no client sends: POST /#X-TC-Action=SendSms is a POST to /.",
  single:
    "All actions have one URL, and the header X-TC-Action tells them apart. This document describes one of them.",
} as const;

export type Extent = keyof typeof PATHS;

const paragraphs = (...texts: readonly string[]): string => texts.join("\n\n");

/** The description of a document about actions. */
export const serviceWords = (
  { service, version }: ServiceIdentity,
  extent: Extent,
  severity: Severity,
): string =>
  paragraphs(
    `The requests and answers of ${service} ${version} of Tencent Cloud API 3.0. ${NOT_OFFICIAL}`,
    PATHS[extent],
    FAILURES,
    OF_SEVERITY[severity],
    WIDE_INTEGERS,
  );

/** The description of a document about callbacks. */
export const callbacksWords = (service: string, severity: Severity): string =>
  paragraphs(
    `The bodies that ${service} of Tencent Cloud posts to the callback URLs of its users. ${NOT_OFFICIAL}`,
    OF_SEVERITY[severity].replaceAll("operations", "webhooks").replaceAll("answers", "bodies"),
    WIDE_INTEGERS,
  );
