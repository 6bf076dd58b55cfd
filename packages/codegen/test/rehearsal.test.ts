import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import ts from "typescript";
import { generate } from "../src/index.ts";
import { type Json, type Workplace, workplace } from "./workplace.ts";

/**
 * Announced for 2026-12-01: SMS adds an optional SubError and SubErrorDesc to its results per number, and sub_error
 * and sub_error_desc to the delivery-status callback.
 */
const ITEM = {
  SerialNo: "",
  PhoneNumber: "+8613800000000",
  Fee: 0,
  SessionContext: "",
  Code: "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
  Message: "m",
  IsoCode: "",
  SubError: "1016",
  SubErrorDesc: "wrong number of parameters",
};
const ANSWER = { Response: { SendStatusSet: [ITEM], RequestId: "r" } };
const CALLBACK = [
  {
    user_receive_time: "2026-12-01 08:03:04",
    nationcode: "86",
    mobile: "13800000000",
    report_status: "FAIL",
    errmsg: "UNDELIV",
    description: "d",
    sid: "s",
    sub_error: "1",
    sub_error_desc: "off",
  },
];

interface Judge {
  readonly decode: (body: string) => { status: string; conforms?: boolean; drift?: readonly Json[] };
}

/** The generated contract as users load it: bundled with the runtime that it was generated for. */
async function contractOf(place: Workplace, module: string, name: string): Promise<Judge> {
  const packages = join(import.meta.dirname, "../..");
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

/** Reads every new member, as optional text. */
const CONSUMER = `
import type { SendMultiStatus, SendStatus } from "./packages/types/generated/sms/v20210111/index.js";
import type { DeliveryStatus } from "./packages/types/generated/sms/callbacks/index.js";
export declare const one: SendStatus, many: SendMultiStatus, receipt: DeliveryStatus;
export const a: string | null | undefined = one.SubError;
export const b: string | null | undefined = one.SubErrorDesc;
export const c: string | null | undefined = many.SubError;
export const d: string | null | undefined = receipt.sub_error_desc;
`;

function compileErrors(place: Workplace): readonly string[] {
  cpSync(join(import.meta.dirname, "../../types/src"), join(place.out, "packages/types/src"), {
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

const add = (place: Workplace, file: string, type: string, members: readonly string[]): void => {
  place.editJson(file, (content) => {
    for (const member of members) {
      content.definitions[type].properties[member] = { description: `The ${member}.`, type: "string" };
    }
  });
};

describe("the change of 2026-12-01", () => {
  test("today's validators accept it as drift", async () => {
    const place = workplace();
    generate(place);
    const sendSms = await contractOf(place, "sms/v20210111/SendSms.js", "sendSms");
    expect(drift(sendSms, ANSWER)).toEqual({
      status: "success",
      conforms: true,
      drift: [
        "unknown-field Response.SendStatusSet.0.SubError",
        "unknown-field Response.SendStatusSet.0.SubErrorDesc",
      ],
    });
    const deliveryStatus = await contractOf(place, "sms/callbacks/deliveryStatus.js", "deliveryStatus");
    expect(drift(deliveryStatus, CALLBACK)).toEqual({
      status: "success",
      conforms: true,
      drift: ["unknown-field 0.sub_error", "unknown-field 0.sub_error_desc"],
    });
  });

  test("once the schemas have it, it is typed, and no drift is left", async () => {
    const place = workplace();
    const responses = "services/sms/v20210111/responses.schema.json";
    add(place, responses, "SendStatus", ["SubError", "SubErrorDesc"]);
    add(place, responses, "SendMultiStatus", ["SubError", "SubErrorDesc"]);
    add(place, "services/sms/callbacks/callbacks.schema.json", "DeliveryStatus", [
      "sub_error",
      "sub_error_desc",
    ]);
    const { stale } = generate(place);
    expect(stale.length).toBeGreaterThan(0);

    const clean = { status: "success", conforms: true, drift: [] };
    expect(drift(await contractOf(place, "sms/v20210111/SendSms.js", "sendSms"), ANSWER)).toEqual(clean);
    const callback = await contractOf(place, "sms/callbacks/deliveryStatus.js", "deliveryStatus");
    expect(drift(callback, CALLBACK)).toEqual(clean);
    // They are optional: what came before them still comes without a remark.
    const { SubError: _, SubErrorDesc: __, ...before } = ITEM;
    const sendSms = await contractOf(place, "sms/v20210111/SendSms.js", "sendSms");
    expect(drift(sendSms, { Response: { ...ANSWER.Response, SendStatusSet: [before] } })).toEqual(clean);

    expect(compileErrors(place)).toEqual([]);
  });

  test("the consumer that is compiled does not compile before", () => {
    const place = workplace();
    generate(place);
    expect(compileErrors(place)).toHaveLength(4);
  });
});
