import { isRecord } from "@tc3-schema/base/json";
import { isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";

/**
 * An action must be pinned by its commit. Its author can move a tag to other code, but a commit cannot change. The version in the comment is for people, and for the bot that updates it.
 */
const PINNED = /^[\w-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/;
const VERSION_COMMENT = /^ v\d+\.\d+\.\d+$/;

/** Other events run with the rights of the repository on code that a stranger wrote. */
const HARMLESS_EVENTS = new Set(["push", "pull_request", "schedule", "workflow_dispatch"]);

/** Commands that run code from `node_modules` or from this repository. Neither may run in a job with rights. */
const RUNS_CODE = /\b(?:pnpm|npx|yarn|node|tsx|turbo|corepack|npm (?!publish\b|view\b)\w+)(?![\w./-])/;

const READS_CONTENTS = new Set(["contents: read"]);

const MENTIONS_CREDENTIAL = /\bsecrets\b|\bgithub\.token\b|\bGITHUB_TOKEN\b/;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(fieldsOf(on));
}

/** Returns "id-token: write" for each permission. For words such as `read-all`, it returns the word itself. */
const permissionsOf = (permissions: unknown): readonly string[] =>
  isRecord(permissions)
    ? Object.entries(permissions).map(([scope, right]) => `${scope}: ${String(right)}`)
    : [String(permissions)];

function jobProblems(job: Fields): readonly string[] {
  const found: string[] = [];
  const granted = permissionsOf(job["permissions"]);
  const steps = Array.isArray(job["steps"]) ? job["steps"].map(fieldsOf) : [];
  const scripts = steps.map((step) => textOf(step["run"]));
  const mayWrite = !granted.every((each) => READS_CONTENTS.has(each));
  const hasCredential = MENTIONS_CREDENTIAL.test(JSON.stringify(job));

  if (!isRecord(job["permissions"])) found.push("has no list of permissions");
  if (typeof job["timeout-minutes"] !== "number")
    found.push("has no timeout-minutes, so it can run for hours");
  for (const script of scripts) {
    // Values must go through `env`. Inside the script, they would be run as code.
    if (script.includes("${{"))
      found.push(`puts a value into a script: ${/\$\{\{.*?\}\}/.exec(script)?.[0]}`);
    const code = RUNS_CODE.exec(script)?.[0];
    if (code !== undefined && (mayWrite || hasCredential)) {
      found.push(`runs code (${code}) where there are rights or credentials`);
    }
  }
  for (const step of steps) {
    const action = textOf(step["uses"]);
    // Without the option, the token is written to a place that every later step can read.
    if (action.startsWith("actions/checkout@") && fieldsOf(step["with"])["persist-credentials"] !== false) {
      found.push("checks out with persist-credentials");
    }
  }
  const publishes = scripts.some((script) => /\bnpm publish\b/.test(script));
  if (publishes && textOf(job["environment"]) === "") found.push("publishes without a protected environment");
  if (publishes && granted.join() !== "id-token: write") {
    found.push("publishes with rights other than signing (id-token: write)");
  }
  const deploys = steps.some((step) => textOf(step["uses"]).startsWith("actions/deploy-pages@"));
  if (deploys && [...granted].sort().join() !== "id-token: write,pages: write") {
    found.push("deploys the site with rights other than pages: write and id-token: write");
  }
  if (deploys && scripts.some((script) => script !== "")) found.push("runs a script beside the deployment");
  if (!publishes && !deploys && granted.some((each) => each.startsWith("id-token"))) {
    found.push("may sign (id-token), and neither publishes nor deploys");
  }
  return found;
}

/**
 * Finds everything that a workflow must not do, one line each: an action that is not pinned by its commit, a right that
 * is not given to a single job, code that runs in a job with rights, a value inside a script.
 *
 * @param text The YAML of the workflow.
 */
export function workflowProblems(text: string): readonly string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const workflow = fieldsOf(document.toJS());
  const found = document.errors.map(({ message }) => message);

  for (const event of eventsOf(workflow["on"])) {
    if (!HARMLESS_EVENTS.has(event)) found.push(`the event ${event} may give rights to strangers`);
  }
  if (JSON.stringify(workflow["permissions"]) !== "{}") found.push("permissions at the top are not {}");
  if (MENTIONS_CREDENTIAL.test(JSON.stringify(workflow["env"] ?? ""))) {
    found.push("env at the top gives a credential to every job");
  }

  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || key.value !== "uses" || !isScalar(value)) return;
      const action = String(value.value);
      const line = value.range === undefined || value.range === null ? 0 : lines.linePos(value.range[0]).line;
      if (!PINNED.test(action)) found.push(`line ${line}: ${action} is not pinned by its full commit`);
      else if (!VERSION_COMMENT.test(value.comment ?? "")) {
        found.push(`line ${line}: ${action} has no comment with its version, like "# v1.2.3"`);
      }
    },
  });

  const jobs = document.get("jobs");
  if (!isMap(jobs)) found.push("there are no jobs");
  for (const [name, job] of Object.entries(fieldsOf(workflow["jobs"]))) {
    found.push(...jobProblems(fieldsOf(job)).map((fault) => `job ${name} ${fault}`));
  }
  return found;
}

/** Returns the actions of a workflow with their commits and versions: "actions/checkout@… # v7.0.1". */
export const pinsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\buses: (\S+@\S+ #.*)$/gm)].map(([, pin = ""]) => pin);
