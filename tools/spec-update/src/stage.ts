import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOut } from "./check-out.ts";
import { head } from "./head.ts";

/** Where an update is made: outside the repository, so that nothing there is half done while it is. */
export interface Stage {
  /** The name of the last commit, when it was made. */
  readonly commit: string;
  /** What that commit has. */
  readonly before: string;
  /** The same, until the steps have changed it. */
  readonly after: string;
  /** For contracts to judge with; modules in it find our packages. */
  readonly contracts: string;
  readonly remove: () => void;
}

const OWN_MODULES = join(import.meta.dirname, "../node_modules");

/** @throws {StepError} When there is no commit to start from. */
export function openStage(root: string): Stage {
  const commit = head(root);
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "tc3-spec-update-")));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  const stage: Stage = {
    commit,
    before: join(directory, "before"),
    after: join(directory, "after"),
    contracts: join(directory, "contracts"),
    remove,
  };
  try {
    checkOut(root, commit, join(directory, "index"), [stage.before, stage.after]);
    writeFileSync(join(directory, "package.json"), JSON.stringify({ type: "module" }));
    symlinkSync(OWN_MODULES, join(directory, "node_modules"), "junction");
    return stage;
  } catch (error) {
    remove();
    throw error;
  }
}
