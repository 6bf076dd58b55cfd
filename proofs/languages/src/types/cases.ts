import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { exportFiles } from "../export-files.ts";

/** An answer that a program reads, and the lines that it prints. */
export interface ReadAnswer {
  readonly what: string;
  readonly file: string;
  readonly prints: string;
}

/** An action whose types are tried. */
export interface Case {
  readonly action: string;
  readonly schema: string;
  readonly answers: readonly ReadAnswer[];
}

const CODE = "LimitExceeded.New";
const FAILURE = { Response: { Error: { Code: CODE, Message: "" }, RequestId: "r" } };

/** Text, not an object: JavaScript would round the number of this answer. */
const SENT =
  '{"Response":{"SendStatusSet":[{"SerialNo":"1","PhoneNumber":"+8613711112222","Fee":9007199254740993,"SessionContext":"","Code":"Ok","Message":"","IsoCode":"CN"}],"RequestId":"r"}}';

/** The example of a success in an exported OpenAPI document. */
function exampleIn(file: string): unknown {
  const names = [
    "paths",
    "/",
    "post",
    "responses",
    "200",
    "content",
    "application/json",
    "examples",
    "success",
    "value",
  ];
  const document: unknown = JSON.parse(readFileSync(file, "utf8"));
  return names.reduce((value, name) => (isRecord(value) ? value[name] : undefined), document);
}

/** The definition of an action, and the path of its version in exports. */
interface Subject {
  readonly service: string;
  readonly path: string;
  readonly action: string;
}

const SEND_SMS: Subject = { service: "sms@2021-01-11", path: "sms/v20210111", action: "SendSms" };
const DESCRIBE_INSTANCES: Subject = {
  service: "cvm@2017-03-12",
  path: "cvm/v20170312",
  action: "DescribeInstances",
};

/** Exports the schemas of two actions, and writes the answers that are read. */
export function makeCases(directory: string): readonly Case[] {
  const written = (name: string, text: string): string => {
    const file = join(directory, `${name}.json`);
    writeFileSync(file, text);
    return file;
  };
  const caseOf = ({ path, action }: Subject, success: string, prints: string): Case => ({
    action,
    schema: join(directory, `exported/draft-07/${path}/${action}.strict.schema.json`),
    answers: [
      { what: "a success", file: written(`${action}.success`, success), prints },
      { what: "a failure", file: written(`${action}.failure`, JSON.stringify(FAILURE)), prints: CODE },
    ],
  });
  for (const { service, action } of [SEND_SMS, DESCRIBE_INSTANCES]) {
    const choice = ["--service", service, "--action", action];
    exportFiles(directory, "json-schema", "exported", ...choice);
    exportFiles(directory, "openapi", "exported", ...choice, "--each-action", "--strict");
  }
  const { path, action } = DESCRIBE_INSTANCES;
  const example = exampleIn(join(directory, `exported/${path}/${action}.openapi.json`));
  return [
    caseOf(SEND_SMS, SENT, "+8613711112222 9007199254740993"),
    caseOf(DESCRIBE_INSTANCES, JSON.stringify(example), "string 1"),
  ];
}
