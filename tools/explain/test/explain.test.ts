import { expect, test } from "@jest/globals";
import { explain } from "../src/explain.ts";
import { LISTED_CODES, SERVICES } from "../src/knowledge/catalogues.ts";
import { CONTRACTS } from "../src/knowledge/contracts.ts";
import { recognise } from "../src/recognise/recognise.ts";
import type { Selection } from "../src/selection.ts";

const selection: Selection = {
  contract: undefined,
  contracts: CONTRACTS,
  catalogues: SERVICES,
  listing: () => [],
  codes: LISTED_CODES,
  services: ["sms"],
};

test("an answer is recognised and judged without any module of Node", () => {
  const body = '{"Response":{"SendStatusSet":null,"RequestId":"b5b4"}}';
  const explanation = explain(recognise(body), { language: "en", selection });
  expect(explanation).toMatchObject({ outcome: "success", contract: { actions: ["SendSms"] } });
  expect(explanation.drift.map(({ message }) => message)).toEqual([
    "Response.SendStatusSet: expected an array, received null",
  ]);
});

test("issues are in the language of the explanation", () => {
  const body = '{"Response":{"SendStatusSet":"none","RequestId":"b5b4"}}';
  const chosen = { ...selection, contract: CONTRACTS.find(({ action }) => action === "SendSms") };
  const { outcome, issues } = explain(recognise(body), { language: "zh", selection: chosen });
  expect([outcome, ...issues.map(({ message }) => message)]).toEqual([
    "malformed",
    "Response.SendStatusSet：应为数组，实际为字符串",
  ]);
});

test("a Chinese message and the message of the contract spell a path in the same way", () => {
  const body = JSON.stringify({ Response: { "a b": { "c\n": 1 }, plain: 2, RequestId: "b5b4" } });
  const chosen = { ...selection, contract: CONTRACTS.find(({ action }) => action === "SendSms") };
  const pathsIn = (language: "en" | "zh", end: string): readonly string[] =>
    explain(recognise(body), { language, selection: chosen }).drift.map(
      ({ message }) => message.split(end)[0] ?? "",
    );
  expect(pathsIn("en", ": ")).toContain('Response["a b"]');
  expect(pathsIn("zh", "：")).toEqual(pathsIn("en", ": "));
});
