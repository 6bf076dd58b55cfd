import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { generateProject } from "../src/index.ts";
import { workplace } from "./workplace.ts";

const RESPONSES = "services/sms/v20210111/responses.schema.json";

test("a response that promises 300 members reports each that is missing", async () => {
  const place = workplace();
  place.editJson(RESPONSES, ({ definitions: { SendSmsResponse: response } }) => {
    for (let index = 0; index < 300; index += 1) {
      response.properties[`M${index}`] = { type: "string" };
      response.required.push(`M${index}`);
    }
  });
  const { schemas, out } = place;
  const generator = { version: "0.0.0", fingerprint: "" };
  await generateProject({ schemas, out, generator, services: ["sms/v20210111"], actions: ["SendSms"] });
  const contract = readFileSync(join(out, "sms/v20210111/SendSms.js"), "utf8");
  expect([...contract.matchAll(/\(response\.M\d+ === undefined\)/g)]).toHaveLength(300);
  const [, list = ""] = /note\(at, "required", response, \[([^\]]*)\], missing\);/.exec(contract) ?? [];
  expect([...list.matchAll(/^ *"M\d+",$/gm)]).toHaveLength(300);
});
