/** Runs code from `tc3 generate`. */
const { lookup } = require("@tc3-schema/errors");
const { answer, drifting } = require("@tc3-schema/testing");
const { post } = require("./tencent/post/v20210111/errors/index.js");
const { sendLetter } = require("./tencent/post/v20210111/index.js");
const { sendSms } = require("./tencent/sms/v20210111/index.js");

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
