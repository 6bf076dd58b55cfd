/**
 * Receives the callbacks that SMS posts to an application, with Hono, on a server or at the edge: delivery receipts and
 * replies. If a body differs from the documentation, that is logged, and the body is accepted all the same: if it were
 * refused, SMS might post it again, but with the same content.
 */
import { type CodeInfo, lookup, summaryOf } from "@tc3-schema/errors";
import { receipts } from "@tc3-schema/errors/sms/callbacks";
import { en as receiptTexts } from "@tc3-schema/errors/sms/callbacks/en";
import type { AsDelivered, CallbackOutcome } from "@tc3-schema/types";
import type { DeliveryStatus, ReceiverAnswer, ReplyCallback } from "@tc3-schema/types/sms/callbacks";
import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

/** The result for one message, with its receipt code explained. Members that SMS did not send are undefined. */
export interface Receipt {
  /** The SerialNo in the answer to the request that sent the message. */
  serialNo: string | undefined;
  phoneNumber: string | undefined;
  arrived: boolean;
  code: string | undefined;
  summary: string | undefined;
  /** Who has to change something before the message is sent again. */
  fault: CodeInfo["fault"];
}

/** The reply of a recipient. */
export interface Answered {
  phoneNumber: string | undefined;
  text: string | undefined;
  at: Date | undefined;
}

/**
 * Each handler resolves after it has stored its argument. It may get the same one twice, because SMS posts again if it
 * got no OK.
 */
export interface Handlers {
  onReceipt: (receipt: Receipt) => Promise<void>;
  onReply: (reply: Answered) => Promise<void>;
  log: (line: string) => void;
}

const OK: ReceiverAnswer = { result: 0, errmsg: "OK" };
const refusal = (errmsg: string): ReceiverAnswer => ({ result: 1, errmsg });

export function createReceiver(
  { onReceipt, onReply, log }: Handlers,
  { maximumBytes = 1_048_576 } = {},
): Hono {
  const app = new Hono();

  app.use(
    bodyLimit({
      maxSize: maximumBytes,
      onError: (c) => c.json(refusal(`more than ${maximumBytes} bytes`), 413),
    }),
  );

  app.post("/sms/delivery-status", async (c) => {
    const outcome = deliveryStatus.decode(await bytesOf(c));
    logIssues("delivery status", outcome, log);
    if (outcome.status === "malformed") return c.json(refusal(sentence(outcome.issues)), 400);
    for (const receipt of outcome.data) if (receipt !== null) await onReceipt(explain(receipt));
    return c.json(OK);
  });

  app.post("/sms/reply", async (c) => {
    const outcome = reply.decode(await bytesOf(c));
    logIssues("reply", outcome, log);
    if (outcome.status === "malformed") return c.json(refusal(sentence(outcome.issues)), 400);
    await onReply(read(outcome.data));
    return c.json(OK);
  });

  app.notFound((c) => c.json(refusal("there is no such callback"), 404));
  app.onError((thrown, c) => {
    log(`${c.req.path}: ${String(thrown)}`);
    return c.json(refusal("it could not be stored"), 500);
  });
  return app;
}

/**
 * Not `c.req.json()`, which throws if the body is not JSON, and not `c.req.text()`, which silently changes text that is
 * not UTF-8.
 */
const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer());

const sentence = (issues: readonly { message: string }[]): string =>
  issues.map(({ message }) => message).join("; ");

function logIssues(callback: string, outcome: CallbackOutcome<unknown>, log: Handlers["log"]): void {
  const [word, issues] =
    outcome.status === "malformed" ? ["refused", outcome.issues] : ["accepted", outcome.drift];
  for (const { code, message } of issues) log(`${callback} ${word}: ${code}: ${message}`);
}

function explain(receipt: DeliveryStatus | AsDelivered<DeliveryStatus>): Receipt {
  const code = receipt.errmsg ?? undefined;
  return {
    serialNo: receipt.sid ?? undefined,
    phoneNumber: phoneNumberOf(receipt),
    arrived: receipt.report_status === "SUCCESS",
    code,
    // Carriers have their own codes. Only the description explains them.
    summary:
      (code === undefined ? undefined : summaryOf(code, receiptTexts)) ?? receipt.description ?? undefined,
    fault: code === undefined ? "unknown" : lookup(code, receipts).fault,
  };
}

function read(data: ReplyCallback | AsDelivered<ReplyCallback>): Answered {
  const { text, time } = data;
  return {
    phoneNumber: phoneNumberOf(data),
    text: text ?? undefined,
    at: typeof time === "number" ? new Date(time * 1000) : undefined,
  };
}

function phoneNumberOf({
  nationcode,
  mobile,
}: AsDelivered<Pick<DeliveryStatus, "nationcode" | "mobile">>): string | undefined {
  return nationcode && mobile ? `+${nationcode}${mobile}` : undefined;
}
