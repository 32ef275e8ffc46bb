// Read lines of {"file", "identity", "passphrase"} and print, for each, "ok" or the code of the refusal.

import { readFileSync } from "node:fs";
import { webcrypto } from "node:crypto";

globalThis.crypto ??= webcrypto;

const { verifyWithKey } = await import("./src/open.js");

for (const line of readFileSync(0, "utf-8").split("\n").filter(Boolean)) {
  const { file, ...unlock } = JSON.parse(line);
  try {
    await verifyWithKey(new Uint8Array(readFileSync(file)), unlock);
    console.log("ok");
  } catch (problem) {
    console.log(problem.code ?? `${problem.name}: ${problem.message}`);
  }
}
