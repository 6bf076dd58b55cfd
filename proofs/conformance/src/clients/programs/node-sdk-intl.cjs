/**
 * Drives the official Node SDK of the international site: reads calls as lines of JSON, and prints what came of each. `call.ts`
 * has their form.
 */
const { createInterface } = require("node:readline");

// The package is large, so it is installed elsewhere.
const SDK = process.argv[2];
const sdk = require(SDK);
const { version } = require(`${SDK}/package.json`);
const Credential = require(`${SDK}/tencentcloud/common/credential.js`);
const ClientProfile = require(`${SDK}/tencentcloud/common/profile/client_profile.js`);
const HttpProfile = require(`${SDK}/tencentcloud/common/profile/http_profile.js`);

function responseOf(call) {
  const { service, action, parameters } = call;
  const { Client, Models } = sdk[service][`v${call.version.replaceAll("-", "")}`];
  const http = new HttpProfile("http://", call.endpoint, call.method, call.seconds);
  const client = new Client(
    new Credential(call.secretId, call.secretKey, call.token),
    call.region,
    new ClientProfile(call.signature, http),
  );
  const request = new Models[`${action}Request`]();
  request.from_json_string(JSON.stringify(parameters));
  const response = new Models[`${action}Response`]();
  return new Promise((resolve, reject) => {
    const done = (error, returned) => (error ? reject(error) : resolve(returned));
    if (call.body === "octet-stream")
      client.requestOctetStream(action, Buffer.from(JSON.stringify(parameters)), response, done);
    else if (call.body === "multipart") client.request(action, request, response, { multipart: true }, done);
    else client[action](request, done);
  });
}

async function resultOf(call) {
  if (call.retries > 0 || call.body === "unsigned" || call.signature === "none") return { lacks: true };
  try {
    const response = await responseOf(call);
    return response.constructor.name === "SSEResponseModel"
      ? { streamed: true }
      : { returned: JSON.stringify(response) };
  } catch (error) {
    const { code = null, message, requestId = null } = error;
    return { threw: { type: error.constructor.name, code, message, requestId } };
  }
}

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

// An exception inside a callback of this SDK reaches nobody, so the process would end without a result.
let failed = () => undefined;
process.on("unhandledRejection", (error) => failed(error));

async function main() {
  say({ version });
  for await (const line of createInterface({ input: process.stdin })) {
    const unhandled = new Promise((resolve) => {
      failed = ({ constructor, message }) =>
        resolve({
          threw: { type: `unhandled ${constructor.name}`, code: null, message, requestId: null },
        });
    });
    say(await Promise.race([resultOf(JSON.parse(line)), unhandled]));
  }
}

void main();
