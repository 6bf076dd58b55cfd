import { Agent } from "node:http";
import { sms } from "tencentcloud-sdk-nodejs-sms";
import { CREDENTIAL, REGION } from "./caller.ts";

/** Directs the official clients of both versions to the service of these tests. */
const configuration = (endpoint: string, seconds: number) => ({
  credential: CREDENTIAL,
  region: REGION,
  profile: {
    httpProfile: {
      protocol: "http://",
      endpoint,
      reqTimeout: seconds,
      // Without an agent, the SDK uses the proxy of the environment, even for loopback addresses.
      agent: new Agent(),
    },
  },
});

/** Many times longer than an answer on the loopback interface takes. */
const PATIENT = 30;

export const sdkClient = (
  endpoint: string,
  seconds: number = PATIENT,
): InstanceType<typeof sms.v20210111.Client> => new sms.v20210111.Client(configuration(endpoint, seconds));

export const sdkClient2019 = (endpoint: string): InstanceType<typeof sms.v20190711.Client> =>
  new sms.v20190711.Client(configuration(endpoint, PATIENT));
