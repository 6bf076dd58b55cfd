import { describe, expect, test } from "@jest/globals";
import { callbackStatusStatistics as intlStatistics } from "../generated/intl/sms/v20210111/CallbackStatusStatistics.js";
import { addSmsSignRequest as intlAddSmsSignRequest } from "../generated/intl/sms/v20210111/requests/AddSmsSign.js";
import { callbackStatusStatistics } from "../generated/sms/v20210111/CallbackStatusStatistics.js";
import { addSmsSignRequest } from "../generated/sms/v20210111/requests/AddSmsSign.js";
import { defineContract } from "../src/runtime/index.ts";
import { actions } from "./sms.ts";
import { requests } from "./sms-requests.ts";

const EMPTY = { Response: { RequestId: "r" } };

const REQUEST = {
  DocumentType: 0,
  International: 1,
  ProofImage: "aGk=",
  SignName: "Lamp",
  SignPurpose: 0,
  SignType: 0,
};

describe("the two editions of SMS", () => {
  test.each(actions)("the contract says its edition: %s", (_name, contract, { path }) => {
    expect(contract.edition).toBe(path.startsWith("intl/") ? "intl" : "cn");
  });

  test.each(requests)("the contract of the request says its edition: %s", (name, { contract }) => {
    expect(contract.edition).toBe(name.startsWith("intl/") ? "intl" : "cn");
  });

  test("a promise that only the mainland site makes is no promise of the international one", () => {
    expect(callbackStatusStatistics.check(EMPTY)).toMatchObject({ status: "success", conforms: false });
    expect(intlStatistics.check(EMPTY)).toMatchObject({ status: "success", conforms: true, drift: [] });
  });

  test("a parameter that only the mainland site knows is unknown to the international one", () => {
    const request = { ...REQUEST, QualificationId: 1 };
    expect(addSmsSignRequest.check(request).status).toBe("valid");
    expect(intlAddSmsSignRequest.check(request)).toMatchObject({
      status: "invalid",
      issues: [{ code: "unknown-field", path: ["QualificationId"] }],
    });
  });

  test("a definition that an older generator wrote has no edition, and its contract is one of cn", () => {
    const contract = defineContract({
      report: () => {},
      service: "lamp",
      version: "2030-01-01",
      action: "Light",
      is: () => true,
      conforms: () => true,
      inherits: () => false,
      response: { properties: {} },
    });
    expect(contract.edition).toBe("cn");
  });
});
