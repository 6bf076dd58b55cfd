/** A program that uses only the types. It prints the lines that the test expects. */
import type {
  ApiResponse,
  AsDelivered,
  CallbackOutcome,
  CommonErrorCode,
  Contract,
  Delivered,
  DriftCode,
  EnvelopeResponse,
  ErrorResponse,
  Failure,
  Int64,
  IntegerMode,
  Issue,
  KnownCommonErrorCode,
  Malformed,
  MalformedCode,
  Open,
  Outcome,
  StrictOutcome,
  SuccessResponse,
  WithIntegers,
} from "@tc3-schema/types";

declare const console: { log(text: string): void };

interface Sent {
  Fee: Int64;
  Message?: string;
  RequestId: string;
}

type SentCode = Open<"FailedOperation.Refused"> | CommonErrorCode;

function describe(outcome: Outcome<Sent, SentCode>): string {
  switch (outcome.status) {
    case "success": {
      if (outcome.conforms) return `sent for ${outcome.data.Fee.toFixed(2)}`;
      const length: number | undefined = outcome.data.Message?.length;
      return `sent, message ${length ?? "lost"}`;
    }
    case "failure": {
      const { error, requestId }: Failure<SentCode> = outcome;
      return `${requestId}: ${error.code}`;
    }
    case "malformed": {
      const { issues }: Malformed = outcome;
      return issues.map(({ code, path }: Issue) => `${code} at ${path.join(".")}`).join();
    }
  }
}

const noted: { drift: Issue[]; omitted: number } = { drift: [], omitted: 0 };
const code: MalformedCode & Issue["code"] = "no-response";
const drift: DriftCode & Issue["code"] = "missing";
const known: KnownCommonErrorCode = "InternalError";
const mode: IntegerMode = "bigint";
const exact: WithIntegers<Sent, typeof mode> = { Fee: 2n ** 63n, RequestId: "3" };
const delivered: Delivered<Sent> = { Fee: null, RequestId: "4" };
const partly: AsDelivered<Sent[]> = [null, { Message: null }];
const success: SuccessResponse<Sent> = { Response: { Fee: 5, RequestId: "5" } };
const failure: ErrorResponse<"A"> = { Response: { Error: { Code: "B", Message: "" }, RequestId: "6" } };
const answers: ApiResponse<Sent, "A">[] = [success, failure];
const envelope: EnvelopeResponse = { RequestId: "7", Anything: [1] };
const callback: CallbackOutcome<Sent> = { ...noted, status: "success", conforms: false, data: { Fee: null } };
const strict: StrictOutcome<Sent> = { status: "malformed", issues: [], omitted: 1, value: undefined };

export const judge = (contract: Contract<Sent, SentCode>, body: string): bigint | null | undefined => {
  const outcome = contract.decode(body, { integers: "bigint" });
  return outcome.status === "success" ? outcome.data.Fee : undefined;
};

console.log(
  [
    describe({ ...noted, status: "success", conforms: true, requestId: "1", data: success.Response }),
    describe({ ...noted, status: "success", conforms: false, requestId: "4", data: delivered }),
    describe({
      ...noted,
      status: "failure",
      requestId: "6",
      error: { code: known, message: "" },
      response: {},
    }),
    describe({
      status: "malformed",
      issues: [{ code, path: [], message: "" }],
      omitted: 0,
      value: [drift, partly, answers, envelope, callback, strict],
    }),
    String(exact.Fee),
  ].join("\n"),
);
