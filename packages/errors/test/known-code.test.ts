import { expect, test } from "@jest/globals";
import { isKnownSmsReceiptCode } from "../generated/sms/callbacks/index.js";
import { isKnownSendSmsErrorCode, isKnownSmsErrorCode } from "../generated/sms/v20210111/index.js";
import { isKnownCommonErrorCode } from "../src/index.ts";

const COMMON = "InternalError";
const OF_SEND_SMS = "FailedOperation.ContainSensitiveWord";
const OF_OTHER_ACTIONS = "FailedOperation.ForbidAddMarketingTemplates";
const RECEIPT = "DELIVRD";
const OF_NOBODY = "Unheard.Of";

test.each([
  ["the common codes", isKnownCommonErrorCode, [COMMON]],
  ["the common codes and those of the service", isKnownSmsErrorCode, [COMMON, OF_SEND_SMS, OF_OTHER_ACTIONS]],
  ["the common codes and those of the action", isKnownSendSmsErrorCode, [COMMON, OF_SEND_SMS]],
  ["the codes of receipts, and no common ones", isKnownSmsReceiptCode, [RECEIPT]],
])("a guard knows %s", (_name, guard: (code: string) => boolean, known) => {
  expect([COMMON, OF_SEND_SMS, OF_OTHER_ACTIONS, RECEIPT, OF_NOBODY].filter((code) => guard(code))).toEqual(
    known,
  );
});
