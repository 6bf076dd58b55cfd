"use strict";

/** A file of its own, read by no Node that is too old: to Node 8, `import()` is a syntax error. */
exports.start = () => import("../dist/main.js");
