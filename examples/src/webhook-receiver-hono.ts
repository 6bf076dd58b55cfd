/**
 * Receives what SMS posts to an application, with Hono, on a server or at the edge: delivery receipts and replies.
 * What differs from the documentation is logged and taken all the same: what is refused may be posted again, but no
 * different.
 */
import { type CodeInfo, lookup, summaryOf } from "@tc3-schema/errors";
import { receipts } from "@tc3-schema/errors/sms/callbacks";
import { en as receiptTexts } from "@tc3-schema/errors/sms/callbacks/en";
import type { AsDelivered, CallbackOutcome } from "@tc3-schema/types";
import type { DeliveryStatus, ReceiverAnswer, ReplyCallback } from "@tc3-schema/types/sms/callbacks";
import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

/** What became of one message, its receipt code explained. Anything may be missing that SMS did not say. */
export interface Receipt {
  /** The SerialNo that sending the message gave. */
  serialNo: string | undefined;
  phoneNumber: string | undefined;
  arrived: boolean;
  code: string | undefined;
  summary: string | undefined;
  /** Who has to change something before the message is sent again. */
  fault: CodeInfo["fault"];
}

/** What a recipient wrote back. */
export interface Answered {
  phoneNumber: string | undefined;
  text: string | undefined;
  at: Date | undefined;
}

/** Each resolves once it is stored, and takes the same one twice: SMS posts again what got no OK. */
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
    logRemarks("delivery status", outcome, log);
    if (outcome.status === "malformed") return c.json(refusal(sentence(outcome.issues)), 400);
    for (const receipt of outcome.data) if (receipt !== null) await onReceipt(explain(receipt));
    return c.json(OK);
  });

  app.post("/sms/reply", async (c) => {
    const outcome = reply.decode(await bytesOf(c));
    logRemarks("reply", outcome, log);
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

/** Not `c.req.json()`, which throws on what is no JSON, nor `c.req.text()`, which mends what is no UTF-8. */
const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer());

const sentence = (issues: readonly { message: string }[]): string =>
  issues.map(({ message }) => message).join("; ");

function logRemarks(callback: string, outcome: CallbackOutcome<unknown>, log: Handlers["log"]): void {
  const [word, remarks] =
    outcome.status === "malformed" ? ["refused", outcome.issues] : ["taken", outcome.drift];
  for (const { code, message } of remarks) log(`${callback} ${word}: ${code}: ${message}`);
}

function explain(receipt: DeliveryStatus | AsDelivered<DeliveryStatus>): Receipt {
  const code = receipt.errmsg ?? undefined;
  return {
    serialNo: receipt.sid ?? undefined,
    phoneNumber: phoneNumberOf(receipt),
    arrived: receipt.report_status === "SUCCESS",
    code,
    // Carriers have codes of their own, which only the description explains.
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
