import type { Random } from "./random.ts";

/** A value for a member that has a certain name. */
interface Plausible {
  /** Fits the words of the name. The first row that fits and has the kind of the member is taken. */
  readonly words: RegExp;
  /** Members of one object whose rows have the same kin get the same random numbers, such as two forms of one phone number. */
  readonly kin?: string;
  readonly string?: (random: Random, words: string) => string;
  readonly integer?: (random: Random, words: string) => number;
  readonly number?: (random: Random, words: string) => number;
  readonly boolean?: (random: Random) => boolean;
}

const DIGITS = "0123456789";
const HEX = `${DIGITS}abcdef`;
const LETTERS = `${DIGITS}abcdefghijklmnopqrstuvwxyz`;

/** 2026-01-01T00:00:00Z, in seconds. It is not the present, so that the values are the same tomorrow. */
const NEW_YEAR = 1_767_225_600;
const HALF_A_YEAR = 15_768_000;

const kebab = (words: string): string => words.replaceAll(" ", "-");

/** Words for what happens after the beginning. */
const LATER = /\b(?:complet\w+|end|expir\w+|finish\w*|last|modif\w+|receive|stop\w*|updat\w+)\b/;

/** A moment in the first half of the year, or in the second half for what happens later: nothing ends before it starts. */
function seconds({ integer }: Random, words: string): number {
  const half = HALF_A_YEAR * (LATER.test(words) ? 1 : 0);
  return NEW_YEAR + half + integer(0, HALF_A_YEAR - 1);
}

const iso = (random: Random, words: string): string =>
  `${new Date(seconds(random, words) * 1000).toISOString().slice(0, -".000Z".length)}Z`;

function uuid({ text }: Random): string {
  return `${text(HEX, 8)}-${text(HEX, 4)}-4${text(HEX, 3)}-${text("89ab", 1)}${text(HEX, 3)}-${text(HEX, 12)}`;
}

const always =
  <T>(value: T): (() => T) =>
  () =>
    value;

const between =
  (least: number, most: number): ((random: Random) => number) =>
  ({ integer }) =>
    integer(least, most);

const digits =
  (length: number): ((random: Random) => string) =>
  ({ text }) =>
    text("123456789", 1) + text(DIGITS, length - 1);

const hex =
  (length: number): ((random: Random) => string) =>
  ({ text }) =>
    text(HEX, length);

const milliseconds = (random: Random, words: string): number => seconds(random, words) * 1000;

const mobile = ({ text }: Random): string => `138000000${text(DIGITS, 2)}`;

/** The letters before the dash of an ID. For other resources, they are the name of the resource. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["address", "eip"],
  ["bucket", "bkt"],
  ["cluster", "cls"],
  ["image", "img"],
  ["instance", "ins"],
  ["key", "skey"],
  ["listener", "lbl"],
  ["load balancer", "lb"],
  ["nat gateway", "nat"],
  ["network interface", "eni"],
  ["route table", "rtb"],
  ["security group", "sg"],
  ["snapshot", "snap"],
]);

function idOf({ text }: Random, words: string): string {
  const of = words.replace(/ ?ids?$/, "");
  const known = [...PREFIXES].find(([resource]) => of.endsWith(resource));
  return `${known?.[1] ?? kebab(of || "id")}-${text(LETTERS, 8)}`;
}

/**
 * Which names have which values. Addresses are private, or RFC 5737 and RFC 3849 reserve them for examples, as RFC 2606 does
 * with the domain. China reserves no phone numbers: the zeros show that these are made up. IDs, zones and regions have the
 * forms that the documentation of Tencent Cloud shows.
 */
export const TABLE: readonly Plausible[] = [
  { words: /\brequest id$|\b[gqu]?uuid$/, string: uuid },
  {
    words: /\bphone(?: number)?$/,
    kin: "phone number",
    string: (random) => `+86${mobile(random)}`,
    integer: (random) => Number(mobile(random)),
  },
  { words: /\b(?:mobile|subscriber number)$/, kin: "phone number", string: mobile },
  { words: /\b(?:nation ?code|country code)$/, string: always("86"), integer: always(86) },
  { words: /\b(?:iso code|country)$/, string: always("CN") },
  { words: /\be?mail(?: address)?$/, string: ({ text }) => `user-${text(DIGITS, 2)}@example.com` },
  {
    words: /\b(?:ur[il]|link|href)$/,
    string: ({ text }, words) => `https://example.com/${kebab(words)}/${text(LETTERS, 8)}`,
  },
  { words: /\bpath$/, string: ({ text }, words) => `/${kebab(words)}/${text(LETTERS, 8)}` },
  { words: /\b(?:domain|domain name|host|host name|hostname)$/, string: always("www.example.com") },
  { words: /\bbucket(?: name)?$/, string: always("example-1250000000") },
  { words: /\bip version$/, string: always("IPv4") },
  { words: /\bipv6\b/, string: ({ text }) => `2001:db8::${text("123456789abcdef", 1)}` },
  { words: /\bcidr\b/, string: ({ integer }) => `10.0.${integer(0, 255)}.0/24` },
  {
    words: /\b(?:public|wan|internet|eip)\b.*\b(?:ip|address)$/,
    string: ({ integer }) => `203.0.113.${integer(1, 254)}`,
  },
  {
    words: /\b(?:ips?|vip|ipv4)\b(?: address| addr)?$/,
    string: ({ integer }) => `10.0.${integer(0, 255)}.${integer(1, 254)}`,
  },
  {
    words: /\bmac(?: address)?$/,
    string: ({ text }) => `52:54:00:${text(HEX, 2)}:${text(HEX, 2)}:${text(HEX, 2)}`,
  },
  { words: /\bv?port$/, string: always("443"), integer: always(443) },
  { words: /\bprotocol$/, string: always("TCP") },
  { words: /\btime ?zone$/, string: always("Asia/Shanghai"), integer: always(8) },
  { words: /\bzone id$/, string: always("100003"), integer: always(100_003) },
  { words: /\bregion id$/, string: always("1"), integer: always(1) },
  { words: /\b(?:zone|zone name)$/, string: always("ap-guangzhou-3") },
  { words: /\b(?:region|region name)$/, string: always("ap-guangzhou") },
  {
    words: /\b(?:uin|account id|user id)$/,
    string: digits(12),
    integer: between(100_000_000_000, 999_999_999_999),
  },
  { words: /\bsdk app ?id$/, string: always("1400006666"), integer: always(1_400_006_666) },
  { words: /\bapp ?id$/, string: always("1250000000"), integer: always(1_250_000_000) },
  { words: /\b(?:serial no|sid)$/, string: (random) => `2645:${digits(24)(random)}` },
  { words: /\bids?$/, string: idOf, integer: between(100_000, 999_999) },
  { words: /\bsession context$/, string: always("") },
  { words: /\bverif\w* code$/, string: digits(6) },
  // The result of an item that did not fail, and of a message that arrived.
  { words: /^(?:request )?code$/, string: always("Ok") },
  { words: /^(?:message|msg)$/, string: always("success") },
  { words: /\breport status$/, string: always("SUCCESS") },
  { words: /^(?:errmsg|status code)$/, string: always("DELIVRD"), integer: always(0) },
  {
    words: /\berr(?:or)?(?: ?(?:code|desc|description|info|message|msg|no))?$/,
    string: always(""),
    integer: always(0),
  },
  { words: /\binternational$/, integer: always(0) },
  // The answer is the last page. Otherwise a program that fetches all pages would never end.
  { words: /\b(?:next|page|pagination|scroll) token$|\b(?:next )?(?:cursor|marker)$/, string: always("") },
  { words: /\b(?:has|have) (?:more|next)\b|\btruncated$/, boolean: always(false), integer: always(0) },
  { words: /\bpage(?: no| num| number| index)?$/, integer: always(1) },
  { words: /\boffset$/, integer: always(0) },
  {
    words: /\b(?:duration|timeout|ttl|interval|period|seconds)$/,
    string: always("60"),
    integer: between(1, 600),
  },
  { words: /\bdays?$/, string: (random, words) => iso(random, words).slice(0, 10), integer: between(1, 28) },
  { words: /\bdate$/, string: (random, words) => iso(random, words).slice(0, 10), integer: seconds },
  { words: /\b(?:time|timestamp|start|end|begin)(?: in)? m(?:illi)?s\w*$/, integer: milliseconds },
  { words: /\b(?:time|timestamp|at)$/, string: iso, integer: seconds, number: seconds },
  { words: /\bmd5$/, string: hex(32) },
  { words: /\b(?:sha256|hash|digest|signature|token|secret|fingerprint)$/, string: hex(64) },
  { words: /\bversion$/, string: always("1.0.0"), integer: always(1) },
  { words: /\bcurrency$/, string: always("CNY") },
  { words: /\blang(?:uage)?$/, string: always("en-US") },
  {
    words: /\b(?:price|amount|fee|cost|balance)$/,
    string: ({ integer }) => `${integer(1, 99)}.50`,
    integer: between(1, 10),
    number: ({ integer }) => integer(1, 99) + 0.5,
  },
  {
    words: /\b(?:percent|percentage|ratio|rate|progress)$/,
    string: ({ integer }) => `${integer(0, 100)}%`,
    integer: between(0, 100),
    number: ({ integer }) => integer(0, 100) / 100,
  },
  {
    words: /\b(?:confidence|score)$/,
    integer: between(90, 99),
    number: ({ integer }) => integer(90, 99) / 100,
  },
  { words: /\b(?:status|state)$/, string: always("RUNNING"), integer: always(0) },
  { words: /\b(?:switch|enable|enabled)$/, string: always("on"), integer: always(1), boolean: always(true) },
  { words: /\bcpu$/, integer: always(2), number: always(2) },
  { words: /\bmem(?:ory)?$/, integer: always(4), number: always(4) },
  {
    words: /\b(?:count|cnt|nums?|number|total|quantity|sum|times)$/,
    string: ({ text }) => text("123456789", 1),
    integer: between(1, 9),
  },
  { words: /\bname$/, string: ({ integer }, words) => `${kebab(words)}-${integer(1, 9)}` },
];

/** For names that no row knows. A text consists of the words of its name, so a reader sees where it comes from. */
const OTHERWISE: Plausible & Required<Pick<Plausible, "string" | "integer" | "number" | "boolean">> = {
  words: /^/,
  string: ({ integer }, words) => `${kebab(words) || "text"}-${integer(1, 9)}`,
  integer: between(1, 100),
  number: ({ integer }) => integer(1, 100) + 0.5,
  boolean: ({ integer }) => integer(0, 1) === 1,
};

type Kind = "string" | "integer" | "number" | "boolean";

/** The rows that were found. The names of members are few, and a mock server makes thousands of answers in a second. */
const found = new Map<string, Plausible | undefined>();

function rowFor(kind: Kind, words: string): Plausible | undefined {
  const key = `${kind} ${words}`;
  if (!found.has(key)) {
    found.set(
      key,
      TABLE.find((each) => each[kind] !== undefined && each.words.test(words)),
    );
  }
  return found.get(key);
}

/**
 * A value that looks like one of a member with such a name.
 *
 * @param random Returns the random numbers of the member, or those that it has together with its kin.
 */
export function plausible(kind: Kind, words: string, random: (kin?: string) => Random): unknown {
  const row = rowFor(kind, words);
  return (row?.[kind] ?? OTHERWISE[kind])(random(row?.kin), words);
}
