#!/usr/bin/env node
"use strict";

// Every Node can read this file to its end, as old as it may be: it has neither `import` nor newer syntax.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  void require("./start.cjs").start();
} else {
  process.stderr.write(
    `tc3 needs Node 20.19 or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
}
