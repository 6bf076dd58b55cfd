import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import ts from "typescript";
import { generate } from "../src/index.ts";
import { type Json, type Workplace, workplace } from "./workplace.ts";

/**
 * Announced for 2026-12-01 (https://cloud.tencent.com/announce/detail/2540): an optional SubError and SubErrorDesc in the
 * receipts that are pulled and in the records of what was sent, sub_error and sub_error_desc in the delivery-status
 * callback, and new receipt codes. Not in the results of SendSms and SendMultiGlobalSms.
 */
const SUB = { SubError: "1016", SubErrorDesc: "wrong number of parameters" };
const SMALL_SUB = { sub_error: "1016", sub_error_desc: "off" };
/** A code that no list has. Receipt codes are an open union. */
const NEW_CODE = "INTL:9001";

const PULLED = {
  CountryCode: "852",
  Description: NEW_CODE,
  PhoneNumber: "+85251112222",
  ReportStatus: "FAIL",
  SerialNo: "s",
  SessionContext: "",
  SubscriberNumber: "51112222",
  UserReceiveTime: 1796083200,
};
const RECORD = {
  Content: "c",
  IsoCode: "HK",
  PhoneNumber: "+85251112222",
  RequestCode: "Ok",
  SendStatus: 4,
  SendTime: 1796083200,
  SerialNo: "s",
  StatusCode: NEW_CODE,
  UserReceiveTime: 0,
};
const SENT = {
  SerialNo: "",
  PhoneNumber: "+8613800000000",
  Fee: 0,
  SessionContext: "",
  Code: "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
  Message: "m",
  IsoCode: "",
};
const RECEIPT = {
  user_receive_time: "2026-12-01 08:03:04",
  nationcode: "852",
  mobile: "51112222",
  report_status: "FAIL",
  errmsg: NEW_CODE,
  description: "d",
  sid: "s",
};

type Body = (item: object) => unknown;

const answer =
  (list: string): Body =>
  (item) => ({ Response: { [list]: [item], RequestId: "r" } });

/**
 * Where the announcement has the new members: module, contract, the old item, the new members, the body around the
 * item.
 */
const ANNOUNCED: readonly [module: string, contract: string, before: object, added: object, body: Body][] = [
  ["sms/v20210111/PullSmsSendStatus.js", "pullSmsSendStatus", PULLED, SUB, answer("PullSmsSendStatusSet")],
  [
    "sms/v20210111/PullSmsSendStatusByPhoneNumber.js",
    "pullSmsSendStatusByPhoneNumber",
    PULLED,
    SUB,
    answer("PullSmsSendStatusSet"),
  ],
  ["sms/v20210111/DescribeSendRecordList.js", "describeSendRecordList", RECORD, SUB, answer("SendRecordSet")],
  ["sms/callbacks/deliveryStatus.js", "deliveryStatus", RECEIPT, SMALL_SUB, (item) => [item]],
];

interface Judge {
  readonly decode: (body: string) => { status: string; conforms?: boolean; drift?: readonly Json[] };
}

/** Loads the generated contract as users do: bundled with the runtime that it was generated for. */
async function contractOf(place: Workplace, module: string, name: string): Promise<Judge> {
  const packages = join(import.meta.dirname, "../../../packages");
  const validator = join(place.out, "packages/validator");
  mkdirSync(validator, { recursive: true });
  cpSync(join(packages, "validator/src"), join(validator, "src"), { recursive: true });
  const outfile = join(place.out, `${name}.mjs`);
  await build({
    entryPoints: [join(validator, "generated", module)],
    bundle: true,
    format: "esm",
    outfile,
    alias: { "@tc3-schema/errors/validation-error": join(packages, "errors/src/validation-error.ts") },
  });
  const loaded: Record<string, Judge> = await import(pathToFileURL(outfile).href);
  const contract = loaded[name];
  if (contract === undefined) throw new TypeError(`${module} exports no ${name}`);
  return contract;
}

/** Reads every new member as optional text. It also reads them from types for which nobody announced them. */
const CONSUMER = `
import type { PullSmsSendStatus, SendMultiStatus, SendRecord, SendStatus } from "./packages/types/generated/sms/v20210111/index.js";
import type { DeliveryStatus } from "./packages/types/generated/sms/callbacks/index.js";
export declare const pulled: PullSmsSendStatus, record: SendRecord, receipt: DeliveryStatus;
export declare const one: SendStatus, many: SendMultiStatus;
export const a: string | null | undefined = pulled.SubError ?? pulled.SubErrorDesc;
export const b: string | null | undefined = record.SubError ?? record.SubErrorDesc;
export const c: string | null | undefined = receipt.sub_error ?? receipt.sub_error_desc;
export const d = [one.SubError, many.SubErrorDesc];
`;

function compileErrors(place: Workplace): readonly string[] {
  cpSync(join(import.meta.dirname, "../../../packages/types/src"), join(place.out, "packages/types/src"), {
    recursive: true,
  });
  const file = join(place.out, "consumer.mts");
  writeFileSync(file, CONSUMER);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const drift = (contract: Judge, body: unknown): Json => {
  const { status, conforms, drift: noted = [] } = contract.decode(JSON.stringify(body));
  return { status, conforms, drift: noted.map(({ code, path }: Json) => `${code} ${path.join(".")}`) };
};

/** Restores the schemas as they were before the announcement. */
const withoutAnnounced = (place: Workplace): void => {
  for (const file of ["v20210111/responses", "callbacks/callbacks"]) {
    place.editJson(`services/sms/${file}.schema.json`, (content) => {
      for (const type of Object.values<Json>(content.definitions)) {
        for (const [name, member] of Object.entries<Json>(type.properties)) {
          if (member["x-announced"] !== undefined) delete type.properties[name];
        }
      }
    });
  }
};

const CLEAN = { status: "success", conforms: true, drift: [] };

describe("the change of 2026-12-01", () => {
  test.each(ANNOUNCED)(
    "%s: no issues with the new members or without them",
    async (module, contract, before, added, body) => {
      const place = workplace();
      await generate(place);
      const judge = await contractOf(place, module, contract);
      expect(drift(judge, body(before))).toEqual(CLEAN);
      expect(drift(judge, body({ ...before, ...added }))).toEqual(CLEAN);
    },
  );

  test.each(ANNOUNCED)(
    "%s: the contract from before the announcement accepts them as drift",
    async (module, contract, before, added, body) => {
      const place = workplace();
      withoutAnnounced(place);
      expect((await generate(place)).stale.length).toBeGreaterThan(0);
      const judge = await contractOf(place, module, contract);
      expect(drift(judge, body({ ...before, ...added }))).toEqual({
        status: "success",
        conforms: true,
        drift: Object.keys(added).map((name) =>
          expect.stringMatching(`^unknown-field .*[.]0[.]${name}$|^unknown-field 0[.]${name}$`),
        ),
      });
    },
  );

  test.each([
    ["sms/v20210111/SendSms.js", "sendSms", "SendStatusSet"],
    ["sms/v20210111/SendMultiGlobalSms.js", "sendMultiGlobalSms", "SendMultiStatusSet"],
  ])("%s: its results do not announce them, so they are drift", async (module, contract, list) => {
    const place = workplace();
    await generate(place);
    const judge = await contractOf(place, module, contract);
    expect(drift(judge, answer(list)(SENT))).toEqual(CLEAN);
    expect(drift(judge, answer(list)({ ...SENT, ...SUB }))).toEqual({
      status: "success",
      conforms: true,
      drift: [`unknown-field Response.${list}.0.SubError`, `unknown-field Response.${list}.0.SubErrorDesc`],
    });
  });

  test("only types for which they are announced have them", async () => {
    const place = workplace();
    await generate(place);
    expect(compileErrors(place)).toEqual([
      "Property 'SubError' does not exist on type 'SendStatus'.",
      "Property 'SubErrorDesc' does not exist on type 'SendMultiStatus'.",
    ]);
  });

  test("the same consumer does not compile with the types from before", async () => {
    const place = workplace();
    withoutAnnounced(place);
    await generate(place);
    expect(compileErrors(place)).toHaveLength(8);
  });
});
