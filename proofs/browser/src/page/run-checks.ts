import { type Check, ELEMENT, encode } from "../report.ts";

const violations: string[] = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
  violations.push(effectiveDirective);
});

/** The milliseconds to wait for violations. The browser reports them only after the script that caused them. */
const SETTLED_MS = 200;

function holds(test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Runs the checks of a page, waits for violations of the policy, and writes the report into the document. */
export async function runChecks(checks: Readonly<Record<string, () => boolean>>): Promise<void> {
  const done: Check[] = Object.entries(checks).map(([name, test]) => ({ name, ok: holds(test) }));
  await new Promise((resolve) => {
    setTimeout(resolve, SETTLED_MS);
  });
  const element = document.getElementById(ELEMENT);
  if (element !== null) element.textContent = encode({ checks: done, violations });
}
