// Take from package-lock.json what is not needed to install it: where it was found, who asks for money.
// Run after every change of package.json: `npm install --ignore-scripts && node lock.mjs`.

import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf-8"));
for (const entry of Object.values(lock.packages)) {
  delete entry.resolved;
  delete entry.funding;
}
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
