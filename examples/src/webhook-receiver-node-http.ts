/**
 * Receives the callbacks that SMS posts to an application, with Node's own server: delivery receipts and replies. If a
 * body differs from the documentation, that is logged, and the body is accepted all the same: if it were refused, SMS
 * might post it again, but with the same content.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type CodeInfo, lookup, summaryOf } from "@tc3-schema/errors";
import { receipts } from "@tc3-schema/errors/sms/callbacks";
import { en as receiptTexts } from "@tc3-schema/errors/sms/callbacks/en";
import type { AsDelivered, CallbackOutcome } from "@tc3-schema/types";
import type { DeliveryStatus, ReceiverAnswer, ReplyCallback } from "@tc3-schema/types/sms/callbacks";
import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";

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

type Take = (body: Uint8Array, handlers: Handlers) => Promise<Verdict>;

/** The handlers by the path of the callback URL. Set the same URL in the console of SMS. */
const CALLBACKS: ReadonlyMap<string, Take> = new Map([
  ["/sms/delivery-status", takeReceipts],
  ["/sms/reply", takeReply],
]);

export function createReceiver(handlers: Handlers, { maximumBytes = 1_048_576 } = {}): Server {
  const receive = async (request: IncomingMessage): Promise<Verdict> => {
    const path = request.url?.split("?", 1)[0] ?? "";
    const take = CALLBACKS.get(path);
    if (take === undefined) return { status: 404, errmsg: "there is no such callback" };
    if (request.method !== "POST") return { status: 405, errmsg: "callbacks are posted" };
    const body = await readBody(request, maximumBytes);
    if (body === undefined) return { status: 413, errmsg: `more than ${maximumBytes} bytes` };
    return take(body, handlers);
  };

  return createServer({ requestTimeout: 30_000 }, (request, response) => {
    void receive(request)
      .catch((thrown: unknown): Verdict => {
        handlers.log(`${request.url}: ${String(thrown)}`);
        return { status: 500, errmsg: "it could not be stored" };
      })
      .then((verdict) => answer(response, verdict));
  });
}

/** The HTTP status and the text of the answer. The text is OK only if SMS need not post the callback again. */
interface Verdict {
  status: number;
  errmsg: string;
}

const TAKEN: Verdict = { status: 200, errmsg: "OK" };

function answer(response: ServerResponse, { status, errmsg }: Verdict): void {
  const body: ReceiverAnswer = { result: status === 200 ? 0 : 1, errmsg };
  if (status === 405) response.setHeader("allow", "POST");
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function takeReceipts(body: Uint8Array, { onReceipt, log }: Handlers): Promise<Verdict> {
  const outcome = deliveryStatus.decode(body);
  logIssues("delivery status", outcome, log);
  if (outcome.status === "malformed") return refused(outcome.issues);
  for (const receipt of outcome.data) if (receipt !== null) await onReceipt(explain(receipt));
  return TAKEN;
}

async function takeReply(body: Uint8Array, { onReply, log }: Handlers): Promise<Verdict> {
  const outcome = reply.decode(body);
  logIssues("reply", outcome, log);
  if (outcome.status === "malformed") return refused(outcome.issues);
  await onReply(read(outcome.data));
  return TAKEN;
}

const refused = (issues: readonly { message: string }[]): Verdict => ({
  status: 400,
  errmsg: issues.map(({ message }) => message).join("; "),
});

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

/**
 * Returns the bytes of a body; undefined if there are more than allowed. It reads a large body to the end, because
 * otherwise the sender would not get the answer.
 */
async function readBody(request: IncomingMessage, maximumBytes: number): Promise<Uint8Array | undefined> {
  const incoming: AsyncIterable<Uint8Array> = request;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= maximumBytes) chunks.push(chunk);
  }
  return size <= maximumBytes ? Buffer.concat(chunks) : undefined;
}
