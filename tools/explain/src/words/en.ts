import type { Edition } from "@tc3-schema/types";
import type { Words } from "./words.ts";

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

const duration = (seconds: number): string =>
  seconds % 3600 === 0
    ? counted(seconds / 3600, "hour")
    : seconds % 60 === 0
      ? counted(seconds / 60, "minute")
      : counted(seconds, "second");

const versionText = (version: string, edition: Edition): string =>
  edition === "intl" ? `${version} intl` : version;

export const en: Words = {
  labels: {
    input: "Input",
    message: "API says",
    failed: "Failed",
    drift: "Drift",
    issues: "Problem",
    hint: "Hint",
    docs: "Docs",
    listed: "Listed by",
    requestId: "RequestId",
    outcome: "Outcome",
    code: "Code",
    means: "Means",
    fault: "Fault",
    category: "Category",
    retry: "Retry",
  },
  forms: {
    code: "an error code",
    "response-body": "a response body",
    "response-object": "a Response object without its envelope, as the official SDKs return it",
    "delivery-status": "a delivery-status callback",
    reply: "a reply callback",
    "thrown-error": "a thrown error",
    unknown: "not an answer of the API",
  },
  judgedAs: ({ edition, service, version, actions, basis }) =>
    `${basis === "given" ? "judged as" : "recognised by its members as"} ${actions.join(" or ")} of ${service} ${versionText(version, edition)}`,
  outcomes: {
    success: "success",
    failure: "failure",
    malformed: "malformed: do not rely on this answer",
    none: "not known",
    someFailed: (failed, seen) =>
      seen === null ? `success, but ${failed} failed` : `success, but ${failed} of ${seen} failed`,
    noneFailed: (seen) =>
      seen === 1 ? "success, and so is its item" : `success, and so are all ${seen} items`,
    someNotDelivered: (failed, seen) => `${failed} of ${seen} message${seen === 1 ? "" : "s"} did not arrive`,
    noneNotDelivered: (seen) => `no failure in ${seen} receipt${seen === 1 ? "" : "s"}`,
    conforms: "it keeps every promise of the definition",
    issues: (count) => `${count} issue${count === 1 ? "" : "s"}, see above`,
  },
  match: {
    exact: () => "",
    family: (family) => `not listed; explained by its family ${family}`,
    none: (family) => `unknown, and so is its family ${family}`,
  },
  nothingKnown: "Nothing is known about this code.",
  unreviewed: "imported, not reviewed",
  fault: {
    client: "yours: the request, the account or what it sends has to change",
    server: "Tencent Cloud's: there is nothing to change in the request",
    none: "nobody's: nothing went wrong",
    unknown: "not known",
  },
  faultOfReceipt: {
    client: "the sender's: the message or the number has to change",
    server: "SMS's or the carrier's: there is nothing to change in the message",
    none: "nobody's: nothing went wrong",
    unknown: "not known: the recipient's phone or number, or the carrier",
  },
  category: {
    request: "request: its values, or the time at which it is sent",
    credentials: "credentials: the keys, the token, or the signature and its clock",
    permission: "permission: a policy, an allow list or a deny list",
    account:
      "account: its arrears, a package, a service that is not opened, or the identity that is verified",
    quota: "quota: a quota or a rate",
    state: "state: the state of a resource",
    content: "content: something in it breaks a review rule",
    platform: "platform: nothing on your side",
    none: "none: nothing has to change",
    unknown: "not known",
  },
  retry: {
    no: () => "no.",
    throttle: (seconds) =>
      `yes, after ${seconds === null ? "a pause" : duration(seconds)}: nothing was executed.`,
    wait: (seconds) =>
      seconds === null
        ? "yes, when the state of the resource has changed: nothing was executed."
        : `yes, when the state of the resource has changed, after about ${duration(seconds)}: nothing was executed.`,
    transient: () => "only if a second execution does no harm: the request may have been executed.",
  },
  noReason: "Nothing is known about this code, so it is not known whether a retry is safe or useful.",
  followed: (sentence, next) => `${sentence} ${next}`,
  version: versionText,
  listing: (actions, service, versions) => `${actions.join(", ")} (${service} ${versions.join(", ")})`,
  listingOfService: (service, versions) => `${service} ${versions.join(", ")}, but none of its actions`,
  listingOfReceipts: (service) => `receipts of ${service}`,
  joined: (parts) => parts.join("; "),
  aside: (text) => ` (${text})`,
  everyAction: "the common codes: every action can return it",
  quoteIt: "quote it when you ask support",
  more: (count) => `and ${count} more; --json lists all of them`,
  issueText: ({ message }) => message,
  issues: {
    "not-json": "not JSON",
    "no-response": "no Response",
    "bad-request-id": "bad RequestId",
    "bad-error": "bad Error",
    "wrong-kind": "wrong kind",
    "too-deep": "nested too deep",
    null: "null",
    missing: "missing",
    "unknown-field": "unknown field",
    "deprecated-field": "deprecated field",
    "unsafe-integer": "integer beyond 2^53",
    "empty-error": "empty Error",
  },
  hints: {
    closest: (given, nearest) =>
      `did you mean ${nearest.join(" or ")}? ${given} is not listed (codes are case-sensitive)`,
    notListed: (services) =>
      services.length === 0
        ? "no service lists it; codes are case-sensitive, and a new code may be in newer definitions"
        : `only the common codes and those of ${services.join(", ")} are known here; for any other service, use tc3 explain --schemas with a directory that tc3 import wrote`,
    noCode:
      "it has no code: perhaps the API was not reached, or something else answered; check the network, proxies and the HTTP status",
    codeLeftOut:
      "it has no code, but a RequestId, so the API answered: some SDKs leave the code out of their text; log the member code of the error too",
    itemSucceeded: "this is not an error: it is the code of an item that succeeded",
    localCode:
      "it has no RequestId, so it probably comes from the SDK or the system, not from the API: the request may not have reached the API",
    unknownForm:
      "these can be explained: a response body, the Response object in it, a callback of SMS, a thrown error (as JSON or as it was printed), and a code",
    isRequestId: "this is a RequestId: quote it when you ask support; it does not say what went wrong",
    bodyInText: "the response body was found in a text; the rest of the text was not judged",
    firstOfMany: "the text has several response bodies; only the first one was judged",
    codeInText: "the code was found in a text; the rest of the text was not judged",
    manyBodies: "this is a list of response bodies: give them one at a time, or judge all with tc3 validate",
    bodyAndMore:
      "a response body is in it, but not alone: give that body alone; for one body per line, use tc3 validate",
    namesCode: (code) =>
      `it is not JSON, but it names the code ${code}: give the code alone to have it explained`,
    olderApi:
      "this has the form of an answer before version 3.0 of the API: code, message and codeDesc; only answers of version 3.0, with Response, can be judged",
    similar: ({ service, version, action }, isOnPage) =>
      `it has members of ${action}, but does not match it; to see where, ${
        isOnPage
          ? `choose ${action} of ${service} ${version} as the action`
          : `add --service ${service} --version ${version} --action ${action}`
      }`,
  },
};
