// The digits of a key, as each half of a safety number is made (FORMAT.md, section 9).

import { sha256, sha512 } from "@noble/hashes/sha2.js";

import { concat, encodeText } from "./bytes.js";

const ROUNDS = 5200;

/** Return six groups of five digits. */
export function keyDigits(publicKey, ageRecipient) {
  let hash = concat(Uint8Array.of(0, 0), publicKey, sha256(encodeText(ageRecipient)));
  for (let round = 0; round < ROUNDS; round += 1) hash = sha512(concat(hash, publicKey));
  const groups = [];
  for (let start = 0; start < 30; start += 5) {
    const number = hash.subarray(start, start + 5).reduce((total, byte) => total * 256 + byte, 0);
    groups.push(String(number % 100000).padStart(5, "0"));
  }
  return groups.join(" ");
}
