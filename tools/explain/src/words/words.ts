import type { DriftCode, Edition, Issue, MalformedCode } from "@tc3-schema/types";
import type { ContractUsed, ExplainedCode, Form } from "../explanation.ts";
import type { KnownContract } from "../knowledge/contracts.ts";

/** All texts of an explanation in one language, except those of the catalogues. */
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
    /** The same for receipts, which describe messages, not a request. */
    readonly someNotDelivered: (failed: number, seen: number) => string;
    readonly noneNotDelivered: (seen: number) => string;
    readonly conforms: string;
    readonly issues: (count: number) => string;
  };
  readonly match: Readonly<Record<ExplainedCode["match"], (family: string) => string>>;
  readonly nothingKnown: string;
  readonly unreviewed: string;
  readonly fault: Readonly<Record<ExplainedCode["fault"], string>>;
  /** The same for a receipt, where the client is the sender of the message. */
  readonly faultOfReceipt: Readonly<Record<ExplainedCode["fault"], string>>;
  /** The category as it is spelled in JSON, followed by what has to change. */
  readonly category: Readonly<Record<ExplainedCode["category"], string>>;
  readonly retry: Readonly<Record<ExplainedCode["retry"], (waitSeconds: number | null) => string>>;
  /** The reason of a code that has none of its own. */
  readonly noReason: string;
  /** Puts two sentences together. */
  readonly followed: (sentence: string, next: string) => string;
  /** A version of a service, with its edition if that is the international one only. */
  readonly version: (version: string, edition: Edition) => string;
  /** The actions and versions that list a code. */
  readonly listing: (actions: readonly string[], service: string, versions: readonly string[]) => string;
  /** The same for a code that a service lists, but none of its actions. */
  readonly listingOfService: (service: string, versions: readonly string[]) => string;
  readonly listingOfReceipts: (service: string) => string;
  /** Joins parts of a line. */
  readonly joined: (parts: readonly string[]) => string;
  /** Puts a text in brackets. */
  readonly aside: (text: string) => string;
  readonly everyAction: string;
  readonly quoteIt: string;
  readonly more: (count: number) => string;
  /**
   * The message of an issue.
   *
   * @param where The path, such as `Response.SendStatusSet[0].Fee`; empty for the whole body.
   */
  readonly issueText: (issue: Issue, where: string) => string;
  readonly issues: Readonly<Record<MalformedCode | DriftCode, string>>;
  readonly hints: {
    /** @param nearest Codes with similar names. */
    readonly closest: (given: string, nearest: readonly string[]) => string;
    readonly notListed: (services: readonly string[]) => string;
    readonly noCode: string;
    /** For an error with a RequestId and without a code. */
    readonly codeLeftOut: string;
    readonly localCode: string;
    /** For the code of an item that succeeded. */
    readonly itemSucceeded: string;
    readonly unknownForm: string;
    /** For an input that is a RequestId. */
    readonly isRequestId: string;
    /** For a response body with other text around it. */
    readonly bodyInText: string;
    /** For the first of several response bodies. */
    readonly firstOfMany: string;
    /** For a text that was explained by the code in it. */
    readonly codeInText: string;
    /** For a list of response bodies. */
    readonly manyBodies: string;
    /** For a text that begins as JSON, and has a response body and something else. */
    readonly bodyAndMore: string;
    /** For a text that begins as JSON, is none, and names a code. */
    readonly namesCode: (code: string) => string;
    /** For an answer in the form that the API had before version 3.0. */
    readonly olderApi: string;
    /** @param isOnPage Whether the reader chooses an action on a page, and not by options of the command. */
    readonly similar: (
      contract: Pick<KnownContract, "service" | "version" | "action">,
      isOnPage: boolean,
    ) => string;
  };
}
