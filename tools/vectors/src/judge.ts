import { acceptedBySchemas, issuesIn, keepsPromises, listed, statusOf } from "./severity.ts";
import {
  type AnswerVector,
  type CodeVector,
  type ItemsVector,
  type Judged,
  MODES,
  type Mode,
  type Path,
  type RequestVector,
  type Subjects,
  type VectorIssue,
} from "./vector.ts";

/**
 * Compares our packages with the vectors. It imports none of them, so that it judges sources, builds and bundles alike, and
 * it needs no module of Node, so that it runs in a browser.
 */

interface Forms {
  readonly is: (value: unknown) => boolean;
  readonly check: (value: unknown) => object;
  readonly decode: (body: string | Uint8Array, options: { readonly integers: Mode }) => object;
}

export interface AnswerContract extends Forms {
  readonly strict: Forms;
}

export interface RequestContract {
  readonly is: (value: unknown) => boolean;
  readonly check: (value: unknown) => object;
}

/** The packages that are judged. Each function gets the path of a contract or of a catalogue. */
export interface Packages {
  readonly answer: (contract: string) => AnswerContract;
  readonly request: (contract: string) => RequestContract;
  readonly classify: (code: string, within: readonly string[]) => object;
  readonly isRetryable: (code: string, within: readonly string[]) => boolean;
  readonly isThrottling: (code: string, within: readonly string[]) => boolean;
  readonly itemFailures: (catalogue: string, body: unknown) => readonly object[];
}

/** An outcome with the members of all its kinds. */
interface Outcome {
  readonly status: string;
  readonly conforms?: boolean;
  readonly requestId?: string;
  readonly error?: unknown;
  readonly issues?: readonly VectorIssue[];
  readonly drift?: readonly VectorIssue[];
  readonly data?: unknown;
  readonly response?: unknown;
}

const outcomeOf = (value: object): Outcome => ({ status: "none", ...value });

/** Spells out the values that JSON lacks: it makes an infinite number null, and -0 a plain zero. */
function spelled(value: unknown): unknown {
  if (typeof value === "bigint") return `${value} as a bigint`;
  if (Object.is(value, -0)) return "-0 as a number";
  return typeof value === "number" && !Number.isFinite(value) ? `${value} as a number` : value;
}

/** Returns a value as a text, so that it can be compared and shown. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => spelled(each)) ?? "nothing";

/** Collects the differences between what a vector says and what was found. */
class Differences {
  readonly found: string[] = [];
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  compare(what: string, expected: unknown, found: unknown): void {
    const [wanted, is] = [shown(expected), shown(found)];
    if (wanted !== is) this.found.push(`${this.id}: ${what}: expected ${wanted}, received ${is}`);
  }
}

/** An issue as a text. Of the received values only digits of integers are compared: others are words. */
const issueText = ({ code, path, received }: VectorIssue): string =>
  shown([code, path, code === "unsafe-integer" ? received : undefined]);

const issueTexts = (issues: readonly VectorIssue[] = []): readonly string[] => issues.map(issueText).sort();

const bytesOf = (hexadecimal: string): Uint8Array =>
  Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const wireBody = (vector: AnswerVector): string | Uint8Array =>
  "body" in vector ? vector.body : bytesOf(vector.bytes);

/** The part of a value at a path. Own members only. */
function partAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) part = Object.getOwnPropertyDescriptor(Object(part), step)?.value;
  return part;
}

/** The places of the numbers that an exact mode converted. */
function convertedPlaces(given: unknown, converted: unknown, path: Path = []): readonly string[] {
  if (typeof converted === "object" && converted !== null) {
    return Object.keys(converted).flatMap((key) =>
      convertedPlaces(partAt(given, [key]), partAt(converted, [key]), [
        ...path,
        Array.isArray(converted) ? Number(key) : key,
      ]),
    );
  }
  return typeof given === "number" && typeof converted !== "number" ? [shown(path)] : [];
}

/** The body of an outcome that was accepted. */
const bodyOf = (outcome: Outcome, isCallback: boolean): unknown =>
  isCallback ? outcome.data : { Response: outcome.data ?? outcome.response };

function judgeDecoded(
  differences: Differences,
  vector: AnswerVector,
  contract: AnswerContract,
  json: unknown,
): void {
  const isCallback = vector.contract.startsWith("sms/callbacks/");
  const otherwise = vector.error === undefined ? "success" : "failure";
  for (const mode of MODES) {
    const issues = issuesIn(vector.issues, mode);
    for (const strict of [false, true]) {
      const form = strict ? contract.strict : contract;
      const outcome = outcomeOf(form.decode(wireBody(vector), { integers: mode }));
      const status = statusOf(issues, strict, otherwise);
      const what = `${strict ? "strict.decode" : "decode"} with integers as ${mode}`;
      differences.compare(`${what}: status`, status, outcome.status);
      const isSuccess = status === "success";
      differences.compare(
        `${what}: conforms`,
        isSuccess ? keepsPromises(issues) : undefined,
        outcome.conforms,
      );
      differences.compare(`${what}: requestId`, vector.requestId, outcome.requestId);
      differences.compare(`${what}: error`, status === "failure" ? vector.error : undefined, outcome.error);
      differences.compare(
        `${what}: issues`,
        issueTexts(listed(issues, strict)),
        issueTexts(outcome.issues ?? outcome.drift),
      );
      if (outcome.status !== "malformed") {
        compareData(differences, vector, { what, mode, json, body: bodyOf(outcome, isCallback), isCallback });
      }
    }
  }
}

interface Decoded {
  readonly what: string;
  readonly mode: Mode;
  readonly json: unknown;
  readonly body: unknown;
  readonly isCallback: boolean;
}

/** Compares the data with what JSON.parse gave, and in an exact mode the converted integers with their digits. */
function compareData(
  differences: Differences,
  { integers }: AnswerVector,
  { what, mode, json, body, isCallback }: Decoded,
): void {
  const plain = isCallback ? json : { Response: partAt(json, ["Response"]) };
  if (mode === "number") {
    differences.compare(`${what}: data`, plain, body);
    return;
  }
  if (integers === undefined) return;
  const expected = integers.filter(({ path }) => isCallback || path[0] === "Response");
  differences.compare(
    `${what}: converted integers`,
    expected.map(({ path }) => shown(path)).sort(),
    [...convertedPlaces(plain, body)].sort(),
  );
  for (const { path, digits } of expected) {
    const value = mode === "bigint" ? BigInt(digits) : digits;
    differences.compare(`${what}: ${path.join(".")}`, value, partAt(body, path));
  }
}

/** `is` and `check` get a value, which has no digits. So they are judged only if no digits were lost. */
function judgeValue(
  differences: Differences,
  { issues, error }: AnswerVector,
  contract: AnswerContract,
  json: unknown,
): void {
  if (issues.some(({ code }) => code === "unsafe-integer")) return;
  const otherwise = error === undefined ? "success" : "failure";
  for (const strict of [false, true]) {
    const form = strict ? contract.strict : contract;
    const status = statusOf(issues, strict, otherwise);
    const what = strict ? "strict." : "";
    differences.compare(`${what}is`, status !== "malformed", form.is(json));
    const outcome = outcomeOf(form.check(json));
    differences.compare(`${what}check: status`, status, outcome.status);
    differences.compare(
      `${what}check: issues`,
      issueTexts(listed(issues, strict)),
      issueTexts(outcome.issues ?? outcome.drift),
    );
  }
}

/** The value of a body, or undefined if it is not JSON. */
function jsonOf(vector: AnswerVector): { readonly json: unknown } | undefined {
  if (vector.issues.some(({ code }) => code === "not-json")) return undefined;
  const body = wireBody(vector);
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return { json: JSON.parse(text.replace(/^\uFEFF/, "")) };
}

export function judgeAnswer(vector: AnswerVector, packages: Packages): readonly string[] {
  const differences = new Differences(vector.id);
  const contract = packages.answer(vector.contract);
  const read = jsonOf(vector);
  judgeDecoded(differences, vector, contract, read?.json);
  if (read !== undefined) judgeValue(differences, vector, contract, read.json);
  const { tolerant, strict } = vector.status;
  const otherwise = vector.error === undefined ? "success" : "failure";
  const inNumbers = issuesIn(vector.issues, "number");
  differences.compare("status.tolerant of the vector", statusOf(inNumbers, false, otherwise), tolerant);
  differences.compare("status.strict of the vector", statusOf(inNumbers, true, otherwise), strict);
  if (vector.schema !== undefined) {
    differences.compare("schema of the vector", acceptedBySchemas(vector.issues), vector.schema);
  }
  return differences.found;
}

export function judgeRequest(vector: RequestVector, packages: Packages): readonly string[] {
  const differences = new Differences(vector.id);
  const contract = packages.request(vector.contract);
  const value: unknown = JSON.parse(vector.body);
  const outcome = outcomeOf(contract.check(value));
  differences.compare("is", vector.status === "valid", contract.is(value));
  differences.compare("check: status", vector.status, outcome.status);
  differences.compare("check: issues", issueTexts(vector.issues), issueTexts(outcome.issues));
  return differences.found;
}

export function judgeCode(vector: CodeVector, packages: Packages): readonly string[] {
  const differences = new Differences(vector.id);
  const { id: _id, description: _description, within, retryable, throttling, ...expected } = vector;
  const found = Object.entries(packages.classify(vector.code, within));
  for (const [member, value] of Object.entries({ ...expected, code: vector.code.trim() })) {
    differences.compare(member, value, found.find(([name]) => name === member)?.[1]);
  }
  differences.compare("waitSeconds", vector.waitSeconds, found.find(([name]) => name === "waitSeconds")?.[1]);
  if (within.length > 1) return differences.found;
  differences.compare("isRetryable", retryable, packages.isRetryable(vector.code, within));
  differences.compare("isThrottling", throttling, packages.isThrottling(vector.code, within));
  return differences.found;
}

export function judgeItems(vector: ItemsVector, packages: Packages): readonly string[] {
  const differences = new Differences(vector.id);
  const found = packages.itemFailures(vector.catalogue, JSON.parse(vector.body)).map((failure) => {
    const { index, code, message, listed: isListed, info } = { ...emptyFailure, ...failure };
    return { index, code, message, listed: isListed, category: info.category, retry: info.retry };
  });
  differences.compare("failures", vector.failures, found);
  return differences.found;
}

const emptyFailure = { index: 0, code: "", message: "", listed: false, info: { category: "", retry: "" } };

/** A subject with its vectors, and the name of the thing that they judge. */
export type JudgedSubject = {
  readonly [J in Judged]: { readonly judges: J; readonly vectors: Subjects[J][number]["vectors"] };
}[Judged];

/** Returns what our packages and the vectors of a subject disagree about. */
export function disagreements(subject: JudgedSubject, packages: Packages): readonly string[] {
  switch (subject.judges) {
    case "answers":
    case "callbacks":
      return subject.vectors.flatMap((vector) => judgeAnswer(vector, packages));
    case "requests":
      return subject.vectors.flatMap((vector) => judgeRequest(vector, packages));
    case "codes":
      return subject.vectors.flatMap((vector) => judgeCode(vector, packages));
    default:
      return subject.vectors.flatMap((vector) => judgeItems(vector, packages));
  }
}
