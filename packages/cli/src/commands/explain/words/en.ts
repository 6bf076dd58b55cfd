import type { Words } from "./words.ts";

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

const duration = (seconds: number): string =>
  seconds % 3600 === 0
    ? counted(seconds / 3600, "hour")
    : seconds % 60 === 0
      ? counted(seconds / 60, "minute")
      : counted(seconds, "second");

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
    "thrown-error": "an error that was thrown",
    unknown: "no answer of the API",
  },
  judgedAs: ({ service, version, actions, basis }) =>
    `${basis === "given" ? "judged as" : "by its members"} ${actions.join(" or ")} of ${service} ${version}`,
  outcomes: {
    success: "success",
    failure: "failure",
    malformed: "malformed: this is no answer that can be relied on",
    none: "not known",
    someFailed: (failed, seen) =>
      seen === null ? `success, but ${failed} failed` : `success, but ${failed} of ${seen} failed`,
    noneFailed: (seen) =>
      seen === 1 ? "success, and so is its item" : `success, and so are all ${seen} items`,
    someNotDelivered: (failed, seen) => `${failed} of ${seen} message${seen === 1 ? "" : "s"} did not arrive`,
    noneNotDelivered: (seen) => `no failure in ${seen} receipt${seen === 1 ? "" : "s"}`,
    conforms: "it keeps what the spec promises",
    remarks: (count) => `${count} remark${count === 1 ? "" : "s"}, see above`,
  },
  match: {
    exact: () => "",
    family: (family) => `not listed; judged as its family ${family}`,
    none: (family) => `unknown, and so is its family ${family}`,
  },
  nothingKnown: "Nothing is known of this code.",
  unreviewed: "imported, not reviewed",
  fault: {
    client: "yours: the request, the account or what it sends has to change",
    server: "Tencent Cloud's: there is nothing to change in the request",
    none: "nobody's: nothing went wrong",
    unknown: "not known",
  },
  faultOfReceipt: {
    client: "the sender's: the message or the number has to change",
    server: "of SMS or the carrier: there is nothing to change in the message",
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
    transient: () => "only if a repeat does no harm: it may have been executed.",
  },
  noReason: "Nothing is known of this code, so nothing says that a repeat is safe or of use.",
  followed: (sentence, next) => `${sentence} ${next}`,
  listing: (actions, service, versions) => `${actions.join(", ")} (${service} ${versions.join(", ")})`,
  listingOfService: (service, versions) => `${service} ${versions.join(", ")}, for no action by name`,
  listingOfReceipts: (service) => `receipts of ${service}`,
  joined: (remarks) => remarks.join("; "),
  aside: (remark) => ` (${remark})`,
  everyAction: "the common codes: every action can return it",
  quoteIt: "quote it when you ask support",
  more: (count) => `and ${count} more; --json lists all that is known`,
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
      `codes are compared letter by letter: ${nearest.join(", ")} ${nearest.length === 1 ? "is" : "are"} listed, ${given} is not`,
    notListed: (services) =>
      `known are the common codes and those of ${services.join(", ")}; those of any other service with --schemas, a directory that tc3 import wrote`,
    noCode:
      "there is no code in it: perhaps the API was not reached, or something else answered; look at the network, proxies and the HTTP status",
    itemSucceeded: "this is no error: it is the code of an item that went through",
    localCode:
      "there is no RequestId with it, so it probably comes from the SDK or the system and not from the API: the request may not have got through",
    unknownForm:
      "known are a response body, the Response object in it, a callback of SMS, an error that was thrown (its JSON or its print-out), and a code",
    similar: ({ service, version, action }) =>
      `it has members of ${action} and does not fit it; --service ${service} --version ${version} --action ${action} says where`,
  },
};
