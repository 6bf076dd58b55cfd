import type { Random } from "./random.ts";

/** A value for a member that has a certain name. */
interface Plausible {
  /** Fits the words of the name. The first row that fits and has the kind of the member is taken. */
  readonly words: RegExp;
  readonly string?: (random: Random, words: string) => string;
  readonly integer?: (random: Random) => number;
  readonly number?: (random: Random) => number;
}

const DIGITS = "0123456789";
const HEX = `${DIGITS}abcdef`;
const LETTERS = `${DIGITS}abcdefghijklmnopqrstuvwxyz`;

/** 2026-01-01T00:00:00Z, in seconds. Not the present: the values are the same tomorrow. */
const NEW_YEAR = 1_767_225_600;
const YEAR = 31_536_000;

const kebab = (words: string): string => words.replaceAll(" ", "-");

const seconds = (random: Random): number => random.integer(NEW_YEAR, NEW_YEAR + YEAR - 1);

const iso = (random: Random): string => `${new Date(seconds(random) * 1000).toISOString().slice(0, -5)}Z`;

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

/** The letters before the dash of an ID, for resources that have others than their name. */
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

const INTERNET_ADDRESS = /\b(?:ips?|vip|ipv4)\b(?: address| addr)?$/;

/**
 * Which names have which values. Addresses and domains are those that RFC 5737, RFC 3849 and RFC 2606 reserve for examples;
 * the forms of IDs, zones and regions are those of the documentation of Tencent Cloud.
 */
const TABLE: readonly Plausible[] = [
  { words: /\brequest id$|\b[ug]uid$/, string: uuid },
  {
    words: /\bphone(?: number)?$/,
    string: ({ text }) => `+86138000000${text(DIGITS, 2)}`,
    integer: ({ integer }) => 13_800_000_000 + integer(0, 99),
  },
  { words: /\b(?:mobile|subscriber number)$/, string: ({ text }) => `138000000${text(DIGITS, 2)}` },
  { words: /\b(?:nation ?code|country code)$/, string: always("86"), integer: always(86) },
  { words: /\b(?:iso code|country)$/, string: always("CN") },
  { words: /\be?mail(?: address)?$/, string: ({ text }) => `user-${text(DIGITS, 2)}@example.com` },
  {
    words: /\b(?:ur[il]|link|href)$/,
    string: ({ text }, words) => `https://example.com/${kebab(words)}/${text(LETTERS, 8)}`,
  },
  { words: /\b(?:domain|domain name|host|host name|hostname)$/, string: always("www.example.com") },
  { words: /\bipv6\b/, string: ({ text }) => `2001:db8::${text("123456789abcdef", 1)}` },
  { words: /\bcidr\b/, string: ({ integer }) => `10.0.${integer(0, 255)}.0/24` },
  {
    words: /\b(?:public|wan|internet|eip)\b.*\b(?:ip|address)$/,
    string: ({ integer }) => `203.0.113.${integer(1, 254)}`,
  },
  { words: INTERNET_ADDRESS, string: ({ integer }) => `10.0.${integer(0, 255)}.${integer(1, 254)}` },
  {
    words: /\bmac(?: address)?$/,
    string: ({ text }) => `52:54:00:${text(HEX, 2)}:${text(HEX, 2)}:${text(HEX, 2)}`,
  },
  { words: /\bport$/, string: always("443"), integer: always(443) },
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
  { words: /\bverif\w* code$|\bcaptcha$/, string: digits(6) },
  { words: /^code$/, string: always("Ok") },
  { words: /^(?:message|msg)$/, string: always("send success") },
  { words: /^request code$/, string: always("Ok") },
  { words: /^(?:errmsg|status code)$/, string: always("DELIVRD"), integer: always(0) },
  { words: /\breport status$/, string: always("SUCCESS") },
  {
    words: /\berr(?:or)?(?: ?(?:code|desc|description|info|message|msg|no))?$/,
    string: always(""),
    integer: always(0),
  },
  { words: /\binternational$/, integer: always(0) },
  {
    words: /\b(?:duration|timeout|ttl|interval|period|seconds)$/,
    string: always("60"),
    integer: between(1, 600),
  },
  { words: /\bdate$|\bday$/, string: (random) => iso(random).slice(0, 10), integer: seconds },
  { words: /\bm(?:illi)?s(?:ec)?(?:onds?)?$|\btimestamp ms$/, integer: (random) => seconds(random) * 1000 },
  { words: /\b(?:time|timestamp|at)$/, string: iso, integer: seconds, number: seconds },
  { words: /\bmd5$/, string: hex(32) },
  { words: /\bsha1$/, string: hex(40) },
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
  { words: /\b(?:status|state)$/, string: always("RUNNING"), integer: always(0) },
  { words: /\bcpu$/, integer: always(2), number: always(2) },
  { words: /\bmem(?:ory)?$/, integer: always(4), number: always(4) },
  {
    words: /\b(?:count|num|number|total|quantity)$/,
    integer: between(1, 9),
    string: ({ text }) => text("123456789", 1),
  },
  { words: /\bname$/, string: ({ integer }, words) => `${kebab(words)}-${integer(1, 9)}` },
];

/** What no row of the table knows. The words of the name say where a text comes from. */
const OTHERWISE: Plausible & Required<Pick<Plausible, "string" | "integer" | "number">> = {
  words: /^/,
  string: ({ integer }, words) => `${kebab(words) || "text"}-${integer(1, 9)}`,
  integer: between(1, 100),
  number: ({ integer }) => integer(1, 100) + 0.5,
};

/** A text that looks like one of a member with such a name. */
export const plausibleText = (words: string, random: Random): string =>
  (TABLE.find((row) => row.string !== undefined && row.words.test(words))?.string ?? OTHERWISE.string)(
    random,
    words,
  );

/** An integer, or a number that need not be one, that looks like one of a member with such a name. */
export const plausibleNumber = (kind: "integer" | "number", words: string, random: Random): number =>
  (TABLE.find((row) => row[kind] !== undefined && row.words.test(words))?.[kind] ?? OTHERWISE[kind])(random);
