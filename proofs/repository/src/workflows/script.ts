/**
 * What a step of a workflow runs, without the indentation that YAML wants; empty where there is no such step.
 *
 * @param step Its name.
 */
export function scriptOf(workflow: string, step: string): string {
  const [, after = ""] = workflow.split(`- name: ${step}\n`);
  const [, indented = ""] = /^ {8}run: \|\n((?: {10}.*\n|\n)+)/m.exec(after) ?? [];
  return indented.replace(/^ {10}/gm, "");
}
