/**
 * Returns the script of a step of a workflow, without the indentation of YAML; empty if there is no such step.
 *
 * @param step The name of the step.
 */
export function scriptOf(workflow: string, step: string): string {
  const [, after = ""] = workflow.split(`- name: ${step}\n`);
  const [, indented = ""] = /^ {8}run: \|\n((?: {10}.*\n|\n)+)/m.exec(after) ?? [];
  return indented.replace(/^ {10}/gm, "");
}
