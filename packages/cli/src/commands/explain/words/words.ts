import type { DriftCode, Issue, MalformedCode } from "@tc3-schema/types";
import type { KnownContract } from "../../../knowledge/contracts.ts";
import type { ContractUsed, ExplainedCode, Form } from "../explanation.ts";

/** Everything that an explanation is worded with, but for what the catalogues say. */
export interface Words {
  readonly labels: {
    readonly input: string;
    readonly message: string;
    readonly failed: string;
    readonly drift: string;
    readonly issues: string;
    readonly hint: string;
    readonly docs: string;
    readonly listed: string;
    readonly requestId: string;
    readonly outcome: string;
    readonly code: string;
    readonly means: string;
    readonly fault: string;
    readonly category: string;
    readonly retry: string;
  };
  readonly forms: Readonly<Record<Form, string>>;
  readonly judgedAs: (contract: ContractUsed) => string;
  readonly outcomes: {
    readonly success: string;
    readonly failure: string;
    readonly malformed: string;
    readonly none: string;
    readonly someFailed: (failed: number, seen: number | null) => string;
    readonly noneFailed: (seen: number) => string;
    /** The same of receipts, which tell of messages and not of a request. */
    readonly someNotDelivered: (failed: number, seen: number) => string;
    readonly noneNotDelivered: (seen: number) => string;
    readonly conforms: string;
    readonly remarks: (count: number) => string;
  };
  readonly match: Readonly<Record<ExplainedCode["match"], (family: string) => string>>;
  readonly nothingKnown: string;
  readonly unreviewed: string;
  readonly fault: Readonly<Record<ExplainedCode["fault"], string>>;
  /** The same of a receipt: who is who differs. */
  readonly faultOfReceipt: Readonly<Record<ExplainedCode["fault"], string>>;
  /** What has to change, after the word that the category has in code and JSON. */
  readonly category: Readonly<Record<ExplainedCode["category"], string>>;
  readonly retry: Readonly<Record<ExplainedCode["retry"], (waitSeconds: number | null) => string>>;
  /** The reason of a code that nobody has written one of. */
  readonly noReason: string;
  /** One sentence after another. */
  readonly followed: (sentence: string, next: string) => string;
  /** Actions, and the versions that list the code for them. */
  readonly listing: (actions: readonly string[], service: string, versions: readonly string[]) => string;
  /** The same of a code that a service lists and no action does. */
  readonly listingOfService: (service: string, versions: readonly string[]) => string;
  readonly listingOfReceipts: (service: string) => string;
  /** Remarks one after another, and in brackets. */
  readonly joined: (remarks: readonly string[]) => string;
  readonly aside: (remark: string) => string;
  readonly everyAction: string;
  readonly quoteIt: string;
  readonly more: (count: number) => string;
  /**
   * What there is to remark on a place of an answer.
   *
   * @param where The place, as `Response.SendStatusSet[0].Fee`; empty for the whole.
   */
  readonly issueText: (issue: Issue, where: string) => string;
  readonly issues: Readonly<Record<MalformedCode | DriftCode, string>>;
  readonly hints: {
    /** @param nearest What somebody probably meant. */
    readonly closest: (given: string, nearest: readonly string[]) => string;
    readonly notListed: (services: readonly string[]) => string;
    readonly noCode: string;
    readonly localCode: string;
    /** Of the code that an item has when nothing is wrong with it. */
    readonly itemSucceeded: string;
    readonly unknownForm: string;
    readonly similar: (contract: Pick<KnownContract, "service" | "version" | "action">) => string;
  };
}
