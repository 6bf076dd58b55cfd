#!/usr/bin/env node
"use strict";

// Every Node can read this file to its end, as old as it may be: it has neither `import` nor newer syntax.
const [major, minor] = process.versions.node.split(".").map(Number);

// The versions that "engines" in package.json names. Nobody tests Node 21 and 23, which have no support any more.
const isSupported = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (isSupported) {
  void require("./start.cjs").start();
} else {
  process.stderr.write(
    `tc3 needs Node 20 (20.19 or newer), 22 (22.12 or newer), or 24 or newer. This is Node ${process.versions.node}: install one of these from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
}
