/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { PullSmsReplyStatusRequest } from "@tc3-schema/types/sms/v20210111/requests";

/**
 * The contract for requests of PullSmsReplyStatus of sms 2021-01-11. The application whose queue is
 * read, and the number of entries.
 */
export declare const pullSmsReplyStatusRequest: RequestContract<PullSmsReplyStatusRequest>;

/** Whether PullSmsReplyStatus would accept a value as its request. */
export declare function isPullSmsReplyStatusRequest(value: unknown): value is PullSmsReplyStatusRequest;
