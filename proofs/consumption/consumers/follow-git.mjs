/** Replaces `git clone --depth 1 URL`, because there is no network. It makes a small copy of the repository. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const [repository] = process.argv.slice(-1).map((url) => basename(url));
const here = (file) => readFileSync(join(import.meta.dirname, file), "utf8");

const SERVICES = {
  cvm: ["v20170312", "DescribeInstances", "RunInstances"],
  vpc: ["v20170312", "DescribeVpcs"],
};

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Returns the definition of the service that sends letters, with other names. */
function definition(service, actions) {
  const { metadata, objects, version } = JSON.parse(here("post.api.json"));
  const named = (action) => ({
    document: "Does it.",
    input: `${action}Request`,
    name: action,
    output: `${action}Response`,
  });
  return {
    actions: Object.fromEntries(actions.map((action) => [action, named(action)])),
    metadata: { ...metadata, apiVersion: "2017-03-12", serviceShortName: service },
    objects: Object.fromEntries(
      actions.flatMap((action) => [
        [`${action}Request`, objects.SendLetterRequest],
        [`${action}Response`, objects.SendLetterResponse],
      ]),
    ),
    version,
  };
}

for (const [service, [version, ...actions]] of Object.entries(SERVICES)) {
  if (repository === "tencentcloud-cli") {
    const file = join(repository, "tccli/services", service, version, "api.json");
    write(file, JSON.stringify(definition(service, actions)));
  } else {
    const folder = join(repository, "tencentcloud", service, version);
    const client = here("post.client.go").replace(/^package .*\n/, "");
    write(join(folder, "errors.go"), here("post.errors.go").replace("v20210111", version));
    const functions = actions.map((action) => client.replaceAll("SendLetter", action)).join("");
    write(join(folder, "client.go"), `package ${version}\n${functions}`);
  }
}
