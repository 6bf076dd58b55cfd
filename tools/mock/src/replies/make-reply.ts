import { isRecord } from "@tc3-schema/base/json";
import { answer, drifting, failure, malformed } from "@tc3-schema/testing";
import type { Reply } from "../script/rule.ts";
import type { ServedAction } from "../served/served.ts";
import { itemResults, resultsFor } from "./items.ts";

/** A reply as it goes out. */
export interface OutgoingReply {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** In milliseconds. */
  readonly delay: number;
  /** Whether the connection ends in the middle of the body. */
  readonly cut: boolean;
}

/** A call that is to be answered. */
export interface Call {
  readonly action: ServedAction;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** Decides about the values that are made. */
  readonly seed: number;
}

function success({ action, parameters, requestId, seed }: Call, { items, response }: Reply): unknown {
  const found = itemResults(action);
  const perItem = found === undefined ? {} : resultsFor(action, found, parameters, items);
  return answer(action.answers, { ...perItem, ...response, RequestId: requestId }, { seed });
}

/** Members are put into the Response object as they are, so this can break every promise. */
function merged(body: unknown, members: Readonly<Record<string, unknown>> | undefined): unknown {
  if (members === undefined || !isRecord(body)) return body;
  const response = body["Response"];
  return { ...body, Response: { ...(isRecord(response) ? response : {}), ...members } };
}

const withRequestId = (body: unknown, requestId: string): unknown => merged(body, { RequestId: requestId });

function textOf(call: Call, reply: Reply): string {
  const { action, requestId, seed } = call;
  if (reply.body !== undefined) return reply.body;
  if (reply.malformed !== undefined) return malformed(action.answers, reply.malformed, { seed });
  const body =
    reply.code !== undefined
      ? failure(action.answers, reply.code, {
          open: true,
          requestId,
          ...(reply.message === undefined ? {} : { message: reply.message }),
        })
      : reply.drift !== undefined
        ? withRequestId(drifting(action.answers, reply.drift, { seed }), requestId)
        : success(call, reply);
  return JSON.stringify(merged(body, reply.merge));
}

const contentTypeOf = ({ malformed: kind }: Reply): string =>
  kind === "html" ? "text/html" : kind === "event-stream" ? "text/event-stream" : "application/json";

/**
 * Makes the reply to a call. Without a script, it is a success.
 *
 * @throws TypeError If the action has no such drift. @throws ResponseValidationError If the parts of the script do not conform.
 */
export const makeReply = (call: Call, reply: Reply = {}): OutgoingReply => ({
  status: reply.status ?? 200,
  contentType: contentTypeOf(reply),
  text: textOf(call, reply),
  delay: reply.delay ?? 0,
  cut: reply.cut === true,
});
