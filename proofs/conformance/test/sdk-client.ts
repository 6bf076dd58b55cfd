import { Agent } from "node:http";
import { sms } from "tencentcloud-sdk-nodejs-sms";
import { CREDENTIAL, REGION } from "./caller.ts";

/** How the official clients of both versions are led to the service of these tests. */
const configuration = (endpoint: string, seconds: number) => ({
  credential: CREDENTIAL,
  region: REGION,
  profile: {
    httpProfile: {
      protocol: "http://",
      endpoint,
      reqTimeout: seconds,
      // Without one, the SDK goes through the proxy that the environment names, loopback or not.
      agent: new Agent(),
    },
  },
});

/** Many times what an answer on the loopback interface takes. */
const PATIENT = 30;

export const sdkClient = (
  endpoint: string,
  seconds: number = PATIENT,
): InstanceType<typeof sms.v20210111.Client> => new sms.v20210111.Client(configuration(endpoint, seconds));

export const sdkClient2019 = (endpoint: string): InstanceType<typeof sms.v20190711.Client> =>
  new sms.v20190711.Client(configuration(endpoint, PATIENT));
