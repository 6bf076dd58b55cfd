import { schemaFiles } from "../data.ts";
import { isJson, type Json, parse } from "../json.ts";
import type { Check } from "./check.ts";
import { DOCUMENTED } from "./documented.ts";

/** A page of the documentation: its product, and a number with at least five digits. */
const PAGE = /^https:\/\/(www\.tencentcloud|cloud\.tencent)\.com\/document\/(product|api)\/\d{3,4}\/\d{5,}$/;

/** A directory of the official Go SDK. */
const SDK =
  /^https:\/\/github\.com\/TencentCloud\/tencentcloud-sdk-go(?:-intl-en)?\/tree\/master\/tencentcloud\/(.+)$/;

/** The objects that have links besides those of codes, and the member that holds the link. */
const LINKED = [
  ["x-actions", "x-docs"],
  ["x-callbacks", "x-docs"],
  ["x-sources", "url"],
] as const;

/** Returns the links of actions, callbacks and sources by name. The generated files of the packages do not have them. */
const linksIn = (content: Json): ReadonlyMap<string, string> =>
  new Map(
    LINKED.flatMap(([key, member]) =>
      Object.entries(isJson(content[key]) ? content[key] : {}).flatMap(
        ([name, about]): (readonly [string, string])[] => {
          const link = isJson(about) ? about[member] : undefined;
          return typeof link === "string" ? [[name, link]] : [];
        },
      ),
    ),
  );

const FILE = /^schemas\/(intl\/)?(?:services\/)?(.+)\/[a-z-]+\.schema\.json$/;

const isLink = (link: string, path: string): boolean => PAGE.test(link) || SDK.exec(link)?.[1] === path;

/**
 * Checks the form of the links of actions, callbacks and sources. The links of both editions lead to the same page, and a
 * new action has the page that its facts were read on.
 */
export const links: Check = {
  name: "links",
  test: "proofs/data-mutants/test/committed-data.test.ts",
  run: (data) => {
    const found = schemaFiles(data).flatMap((file) => {
      const [, intl, path = ""] = FILE.exec(file) ?? [];
      if (path === "") return [];
      return [...linksIn(parse(data.all.read(file)))].map(([name, link]) => ({
        place: `${file}: ${name}: ${link}`,
        key: `${path} ${name}`,
        isRight: isLink(link, path),
        isIntl: intl !== undefined,
        link,
      }));
    });
    const ofCn = new Map<string, string>(
      found.flatMap(({ isIntl, key, link }): [string, string][] => (isIntl ? [] : [[key, link]])),
    );
    const read = new Map<string, readonly string[]>(
      Object.entries(DOCUMENTED).flatMap(([version, { actions, by }]) =>
        actions.map((action): [string, readonly string[]] => [
          `${version.replace(/^cn\//, "")} ${action}`,
          by,
        ]),
      ),
    );
    return found.flatMap(({ place, key, isIntl, isRight, link }) => [
      ...(isRight ? [] : [`${place} is neither a page of the documentation nor the SDK of the version`]),
      ...(isIntl && ofCn.has(key) && ofCn.get(key) !== link ? [`${place} is not the page of cn`] : []),
      ...(read.get(key)?.includes(link) === false ? [`${place} is not where its facts were read`] : []),
    ]);
  },
};
