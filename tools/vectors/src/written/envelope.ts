import {
  accepted,
  at,
  failed,
  rejected,
  rejectedWithId,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

const R = { RequestId: "r" };
const ERROR = { Code: "InternalError", Message: "m" };

const of = (response: object, beside: object = {}): object => ({
  Response: { ...R, ...response },
  ...beside,
});

export const envelope: WrittenSubject = writtenAnswers(
  "envelope",
  "The part that the answers of all actions share: Response, RequestId, and what may be beside them.",
  "envelope",
  [
    [
      "beside/error-null",
      "A null called Error beside Response is an unknown member.",
      of({}, { Error: null }),
      accepted(at("unknown-field", "Error")),
    ],
    [
      "beside/error-of-a-failure",
      "An Error beside Response makes no failure.",
      of({}, { Error: ERROR }),
      accepted(at("unknown-field", "Error")),
    ],
    [
      "beside/other-member",
      "A member beside Response is unknown.",
      of({}, { code: 0 }),
      accepted(at("unknown-field", "code")),
    ],
    [
      "beside/response-in-lower-case",
      "A name is compared as the wire spells it.",
      of({}, { response: {} }),
      accepted(at("unknown-field", "response")),
    ],
    [
      "beside/several-members",
      "Each member beside Response is reported.",
      of({}, { a: 1, b: null, c: [] }),
      accepted(at("unknown-field", "a"), at("unknown-field", "b"), at("unknown-field", "c")),
    ],
    [
      "deprecated-warning/in-a-failure",
      "A failure may have a DeprecatedWarning.",
      of({ Error: ERROR, DeprecatedWarning: 1 }),
      failed("InternalError", "m", at("deprecated-field", "Response", "DeprecatedWarning")),
    ],
    [
      "deprecated-warning/null",
      "A DeprecatedWarning is reported, though it is null.",
      of({ DeprecatedWarning: null }),
      accepted(at("deprecated-field", "Response", "DeprecatedWarning")),
    ],
    [
      "deprecated-warning/object",
      "The kind of a DeprecatedWarning does not matter.",
      of({ DeprecatedWarning: { a: 1 } }),
      accepted(at("deprecated-field", "Response", "DeprecatedWarning")),
    ],
    [
      "deprecated-warning/text",
      "A DeprecatedWarning is accepted by strict too.",
      of({ DeprecatedWarning: "soon" }),
      accepted(at("deprecated-field", "Response", "DeprecatedWarning")),
    ],
    [
      "documented/failure",
      "The failure that the documentation shows.",
      {
        Response: {
          Error: {
            Code: "AuthFailure.SignatureFailure",
            Message:
              "The provided credentials could not be validated. Please ensure your signature is correct.",
          },
          RequestId: "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
        },
      },
      {
        ...failed(
          "AuthFailure.SignatureFailure",
          "The provided credentials could not be validated. Please ensure your signature is correct.",
        ),
        requestId: "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
    ],
    [
      "documented/success",
      "The success that the documentation shows.",
      {
        Response: { TotalCount: 0, InstanceStatusSet: [], RequestId: "b5b41468-520d-4192-b42f-595cc34b6c1c" },
      },
      { ...accepted(), requestId: "b5b41468-520d-4192-b42f-595cc34b6c1c" },
    ],
    [
      "members/any",
      "The members of an action are unknown to the envelope, so all are accepted.",
      of({ TotalCount: null, List: [null, {}], Text: 1 }),
      accepted(),
    ],
    [
      "members/called-response",
      "An action may have a member called Response.",
      of({ Response: {} }),
      accepted(),
    ],
    ["members/none", "A success needs nothing but RequestId.", of({}), accepted()],
    [
      "request-id/boolean",
      "RequestId is a text.",
      { Response: { RequestId: true } },
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "request-id/empty",
      "RequestId may be empty: its form is never asserted.",
      { Response: { RequestId: "" } },
      { requestId: "", issues: [] },
    ],
    [
      "request-id/in-lower-case",
      "The name of RequestId is compared as the wire spells it.",
      { Response: { requestId: "r" } },
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "request-id/list",
      "RequestId is a text, and no list of one.",
      { Response: { RequestId: ["r"] } },
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "request-id/missing",
      "RequestId is in every answer.",
      { Response: {} },
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "request-id/missing-in-a-failure",
      "A failure has a RequestId too.",
      { Response: { Error: ERROR } },
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "request-id/beside-response",
      "A RequestId beside Response does not count.",
      { Response: {}, RequestId: "r" },
      rejected(at("bad-request-id", "Response", "RequestId"), at("unknown-field", "RequestId")),
    ],
    [
      "request-id/no-uuid",
      "RequestId is any text.",
      { Response: { RequestId: "no UUID" } },
      { requestId: "no UUID", issues: [] },
    ],
    [
      "request-id/null",
      "RequestId is never null.",
      { Response: { RequestId: null } },
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "request-id/number",
      "RequestId is never a number.",
      { Response: { RequestId: 1 } },
      rejected(at("bad-request-id", "Response", "RequestId")),
    ],
    [
      "response/flat-body",
      "A body of another API has no Response.",
      { code: 0, message: "" },
      rejected(at("no-response", "Response"), at("unknown-field", "code"), at("unknown-field", "message")),
    ],
    [
      "response/in-lower-case",
      "The name of Response is compared as the wire spells it.",
      { response: R },
      rejected(at("no-response", "Response"), at("unknown-field", "response")),
    ],
    ["response/list", "Response is no list.", { Response: [R] }, rejected(at("no-response", "Response"))],
    ["response/missing", "Response is in every answer.", {}, rejected(at("no-response", "Response"))],
    ["response/null", "Response is never null.", { Response: null }, rejected(at("no-response", "Response"))],
    [
      "response/number",
      "Response is never a number.",
      { Response: 7 },
      rejected(at("no-response", "Response")),
    ],
    [
      "response/text",
      "Response is never a text.",
      { Response: "r" },
      rejected(at("no-response", "Response")),
    ],
    ["response/true", "Response is never true.", { Response: true }, rejected(at("no-response", "Response"))],
    [
      "several/everything",
      "All that is wrong is reported.",
      { Response: { Error: 1, DeprecatedWarning: "soon" }, Error: null },
      rejected(
        at("bad-request-id", "Response", "RequestId"),
        at("bad-error", "Response", "Error"),
        at("unknown-field", "Error"),
        at("deprecated-field", "Response", "DeprecatedWarning"),
      ),
    ],
    [
      "several/drift-and-rejection",
      "A rejected body keeps its RequestId.",
      of({ Error: 1 }, { code: 0 }),
      rejectedWithId(at("bad-error", "Response", "Error"), at("unknown-field", "code")),
    ],
  ],
);
