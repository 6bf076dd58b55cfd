/** Prints a line per check, and counts the checks. A skipped check is printed too, and is not a failure. */
export class Tally {
  #passed = 0;
  #failed = 0;

  /** @param said What the program printed. It is shown if the check failed. */
  check(what: string, ok: boolean, said = ""): void {
    if (ok) this.#passed += 1;
    else this.#failed += 1;
    console.log(ok ? `✓ ${what}` : `FAILED: ${what}\n${said}`);
  }

  skip(what: string, why: string): void {
    console.log(`SKIPPED: ${what}: ${why}`);
  }

  /** Prints the sum as the last line. Returns the exit code: 1 if a check failed. */
  end(): 0 | 1 {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}
