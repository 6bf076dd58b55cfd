import { readFileSync } from "node:fs";
import { en as intlEn20190711 } from "../generated/intl/sms/v20190711/en.js";
import * as intl20190711 from "../generated/intl/sms/v20190711/index.js";
import { zh as intlZh20190711 } from "../generated/intl/sms/v20190711/zh.js";
import { en as intlEn20210111 } from "../generated/intl/sms/v20210111/en.js";
import * as intl20210111 from "../generated/intl/sms/v20210111/index.js";
import { zh as intlZh20210111 } from "../generated/intl/sms/v20210111/zh.js";
import { en as enReceipts } from "../generated/sms/callbacks/en.js";
import * as callbacks from "../generated/sms/callbacks/index.js";
import { zh as zhReceipts } from "../generated/sms/callbacks/zh.js";
import { en as en20190711 } from "../generated/sms/v20190711/en.js";
import * as v20190711 from "../generated/sms/v20190711/index.js";
import { zh as zh20190711 } from "../generated/sms/v20190711/zh.js";
import { en as en20210111 } from "../generated/sms/v20210111/en.js";
import * as v20210111 from "../generated/sms/v20210111/index.js";
import { zh as zh20210111 } from "../generated/sms/v20210111/zh.js";
import type { Catalogue, Texts } from "../src/index.ts";

/** A branch of a catalogue, as its file has it. */
export interface Entry {
  readonly const: string;
  readonly "x-fault": string;
  readonly "x-category": string;
  readonly "x-retry": string;
  readonly "x-wait-seconds"?: number;
  readonly "x-reason": string;
  readonly "x-docs"?: string;
  readonly "x-actions"?: readonly string[];
}

export interface Vocabulary {
  readonly path: string;
  readonly catalogue: Catalogue;
  readonly en: Texts;
  readonly zh: Texts;
  /** The guard of the whole vocabulary. */
  readonly isKnown: (code: string) => boolean;
  /** Every guard, by name. */
  readonly guards: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
}

const entriesOf = (file: string): readonly Entry[] =>
  JSON.parse(
    readFileSync(
      new URL(`../../../schemas/${file.replace(/^(intl\/)?/, "$1services/")}.schema.json`, import.meta.url),
      "utf8",
    ),
  ).oneOf;

/** The vocabularies of SMS with the files that they were generated from. */
export const vocabularies: readonly Vocabulary[] = [
  {
    path: "sms/v20190711",
    catalogue: v20190711.sms,
    en: en20190711,
    zh: zh20190711,
    isKnown: v20190711.isKnownSmsErrorCode,
    guards: { ...v20190711 },
    entries: entriesOf("sms/v20190711/error-codes"),
  },
  {
    path: "sms/v20210111",
    catalogue: v20210111.sms,
    en: en20210111,
    zh: zh20210111,
    isKnown: v20210111.isKnownSmsErrorCode,
    guards: { ...v20210111 },
    entries: entriesOf("sms/v20210111/error-codes"),
  },
  {
    path: "intl/sms/v20190711",
    catalogue: intl20190711.sms,
    en: intlEn20190711,
    zh: intlZh20190711,
    isKnown: intl20190711.isKnownSmsErrorCode,
    guards: { ...intl20190711 },
    entries: entriesOf("intl/sms/v20190711/error-codes"),
  },
  {
    path: "intl/sms/v20210111",
    catalogue: intl20210111.sms,
    en: intlEn20210111,
    zh: intlZh20210111,
    isKnown: intl20210111.isKnownSmsErrorCode,
    guards: { ...intl20210111 },
    entries: entriesOf("intl/sms/v20210111/error-codes"),
  },
  {
    path: "sms/callbacks",
    catalogue: callbacks.receipts,
    en: enReceipts,
    zh: zhReceipts,
    isKnown: callbacks.isKnownSmsReceiptCode,
    guards: { ...callbacks },
    entries: entriesOf("sms/callbacks/receipt-codes"),
  },
];
