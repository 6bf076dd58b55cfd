import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

interface Catalogue {
  readonly "x-sources": Readonly<Record<string, { readonly url: string }>>;
  readonly oneOf: readonly {
    readonly const: string;
    readonly "x-source": string;
    readonly "x-docs": string;
  }[];
}

const catalogue: Catalogue = JSON.parse(
  readFileSync(new URL("../../../schemas/error-codes/common.schema.json", import.meta.url), "utf8"),
);

const from = (source: string): string[] =>
  catalogue.oneOf.filter((code) => code["x-source"] === source).map((code) => code.const);

/** https://www.tencentcloud.com/document/product/382/40469, as of 2026-02-05. */
const PAGE = [
  "AuthFailure.InvalidSecretId",
  "AuthFailure.MFAFailure",
  "AuthFailure.SecretIdNotFound",
  "AuthFailure.SignatureExpire",
  "AuthFailure.SignatureFailure",
  "AuthFailure.TokenFailure",
  "AuthFailure.UnauthorizedOperation",
  "DryRunOperation",
  "FailedOperation",
  "InternalError",
  "InvalidAction",
  "InvalidParameter",
  "InvalidParameterValue",
  "LimitExceeded",
  "MissingParameter",
  "NoSuchVersion",
  "RequestLimitExceeded",
  "ResourceInUse",
  "ResourceInsufficient",
  "ResourceNotFound",
  "ResourceUnavailable",
  "UnauthorizedOperation",
  "UnknownParameter",
  "UnsupportedOperation",
  "UnsupportedProtocol",
  "UnsupportedRegion",
];

/** Codes that https://www.tencentcloud.com/document/api/382/40474 has besides those of the page. */
const BEYOND_THE_PAGE = [
  "ActionOffline",
  "AuthFailure.InvalidAuthorization",
  "InvalidRequest",
  "IpInBlacklist",
  "IpNotInWhitelist",
  "NoSuchProduct",
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
  "RequestLimitExceeded.IPLimitExceeded",
  "RequestLimitExceeded.UinLimitExceeded",
  "RequestSizeLimitExceeded",
  "ResponseSizeLimitExceeded",
  "ServiceUnavailable",
];

describe("the catalogue of common codes", () => {
  test("has all 26 codes of the page, with the page as their source", () => {
    expect(from("responses-page")).toEqual(PAGE);
    expect(catalogue["x-sources"]["responses-page"]?.url).toBe(
      "https://www.tencentcloud.com/document/product/382/40469",
    );
  });

  test("has the public common codes that the page lacks, with their own source", () => {
    expect(from("error-codes-page")).toEqual(BEYOND_THE_PAGE);
    expect(catalogue["x-sources"]["error-codes-page"]?.url).toBe(
      "https://www.tencentcloud.com/document/api/382/40474",
    );
  });

  test("has no other codes, and a link for every code", () => {
    expect(catalogue.oneOf).toHaveLength(PAGE.length + BEYOND_THE_PAGE.length);
    for (const code of catalogue.oneOf) expect(code["x-docs"]).toMatch(/^https:\/\//);
  });
});
