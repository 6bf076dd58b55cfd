import { TencentCloudApiError } from "@tc3-schema/errors";
import { itemFailures, sms } from "@tc3-schema/errors/sms/v20210111";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";

/** Returns the result of an official client's promise, as our packages see it. */
export async function throughSdk(call: Promise<object>): Promise<object> {
  try {
    const returned = await call;
    const checked = sendSms.check({ Response: returned });
    return {
      returned,
      failedItems: itemFailures(returned).map(({ code }) => code),
      checked: checked.status,
      issues: (checked.status === "malformed" ? checked.issues : checked.drift).map(({ code }) => code),
    };
  } catch (thrown) {
    const error = TencentCloudApiError.from(thrown, sms);
    return {
      threw: String(thrown),
      from: error && {
        code: error.code,
        message: error.message,
        requestId: error.requestId,
        fault: error.fault,
        retry: error.retry,
      },
    };
  }
}

/** Returns the result of the recipe: an outcome, or the reason why no whole body came. */
export async function throughRecipe(body: Promise<Uint8Array>): Promise<object> {
  try {
    return sendSms.decode(await body, { integers: "bigint" });
  } catch (thrown) {
    return { rejected: String(thrown) };
  }
}
