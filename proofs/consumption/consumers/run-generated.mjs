/** The same as run-generated.cjs, as an ES module. */
import { lookup } from "@tc3-schema/errors";
import { answer, drifting } from "@tc3-schema/testing";
import { post } from "./tencent/post/v20210111/errors/index.js";
import { sendLetter } from "./tencent/post/v20210111/index.js";
import { sendSms } from "./tencent/sms/v20210111/index.js";

const verdict = ({ status, conforms, drift }) => [status, conforms, drift?.map(({ code }) => code)];
const letter = (response) => verdict(sendLetter.decode(JSON.stringify({ Response: response })));

console.log(
  JSON.stringify({
    conforms: letter({ Weight: 20, RequestId: "r" }),
    drift: letter({ Weight: null, RequestId: "r" }),
    malformed: letter({ Weight: "20", RequestId: "r" }),
    failure: letter({ Error: { Code: "FailedOperation.NoStamp", Message: "m" }, RequestId: "r" }),
    made: letter(answer(sendLetter).Response),
    drifting: letter(drifting(sendLetter, "missing").Response),
    known: lookup("FailedOperation.NoStamp", post).match,
    sms: verdict(sendSms.decode('{"Response":{"SendStatusSet":[],"RequestId":"r"}}')),
  }),
);
