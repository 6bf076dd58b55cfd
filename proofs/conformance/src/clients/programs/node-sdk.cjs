/**
 * Drives the official Node SDK of the mainland site: reads calls as lines of JSON, and prints what came of each. `call.ts` has
 * their form.
 */
const { Agent } = require("node:http");
const { createInterface } = require("node:readline");
const { CommonClient } = require("tencentcloud-sdk-nodejs-common");
const { sdkVersion } = require("tencentcloud-sdk-nodejs-common/tencentcloud/common/sdk_version.js");
const { sms } = require("tencentcloud-sdk-nodejs-sms");
const smsPackage = require("tencentcloud-sdk-nodejs-sms/package.json");

/** One package per service is enough to install. The SDK's general client sends the calls of others. */
function clientOf({ service, version, ...call }) {
  const configuration = {
    credential: { secretId: call.secretId, secretKey: call.secretKey, token: call.token },
    region: call.region,
    profile: {
      signMethod: call.signature === "none" ? "TC3-HMAC-SHA256" : call.signature,
      httpProfile: {
        protocol: "http://",
        endpoint: call.endpoint,
        reqMethod: call.method,
        reqTimeout: call.seconds,
        // Without an agent, the SDK uses the proxy of the environment, even for loopback addresses.
        agent: new Agent(),
      },
    },
  };
  return service === "sms"
    ? new sms.v20210111.Client(configuration)
    : new CommonClient(`${service}.tencentcloudapi.com`, version, configuration);
}

function responseOf(call) {
  const client = clientOf(call);
  const { action, parameters, body } = call;
  if (body === "octet-stream")
    return client.requestOctetStream(action, Buffer.from(JSON.stringify(parameters)));
  return client.request(action, parameters, {
    multipart: body === "multipart",
    skipSign: call.signature === "none",
  });
}

async function resultOf(call) {
  if (call.retries > 0 || call.body === "unsigned") return { lacks: true };
  try {
    const response = await responseOf(call);
    return "data" in response || response.constructor.name === "SSEResponseModel"
      ? { streamed: true }
      : { returned: JSON.stringify(response) };
  } catch (error) {
    const { code = null, message, requestId = null } = error;
    return { threw: { type: error.constructor.name, code, message, requestId } };
  }
}

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

async function main() {
  say({ version: `${smsPackage.version} (common ${sdkVersion})` });
  for await (const line of createInterface({ input: process.stdin })) say(await resultOf(JSON.parse(line)));
}

void main();
