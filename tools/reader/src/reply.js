// The answer of somebody without FieldCase: a short code, or a file (FORMAT.md, section 15).

import { Encrypter } from "age-encryption";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { concat, encodeText, toHex } from "./bytes.js";
import { writeCanonical } from "./canonical.js";

export const ANSWERS = ["accepted", "declined", "need_info"];
export const REASONS = [
  "no_capacity",
  "not_eligible",
  "out_of_area",
  "language",
  "safety",
  "conflict_of_interest",
  "person_declined",
  "duplicate",
  "incomplete",
  "other",
];

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LABEL = encodeText("fieldcase reply code v1\0");
const FILE_LABEL = encodeText("fieldcase reply file v1\0");
const TAG_LABEL = encodeText("fieldcase reply tag v1\0");
const TAG_SYMBOLS = 4;
const PROOF_SYMBOLS = 8;

/** Return the sixteen characters in four groups: `7K3Q-X9AB-CDEF-GH12`. */
export function replyCode(secret, manifestDigest, answer, reason) {
  const said = [ANSWERS.indexOf(answer) + 1, REASONS.indexOf(reason) + 1];
  const tag = symbols(hmac(sha256, secret, TAG_LABEL), TAG_SYMBOLS);
  const proof = hmac(sha256, secret, concat(CODE_LABEL, manifestDigest, Uint8Array.from(said)));
  const body = [...tag, ...said, ...symbols(proof, PROOF_SYMBOLS)];
  return [...body, ...checkSymbols(body)]
    .map((symbol) => ALPHABET[symbol])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");
}

/** Return the bytes of a reply file: only the sender can read it. */
export async function replyFile(secret, manifestDigest, senderRecipient, reply) {
  const said = new Map([
    ["answer", reply.answer],
    ["bundle_id", reply.bundleId],
    ["format", "referral-reply"],
    ["manifest_sha256", toHex(manifestDigest)],
    ["name", reply.name],
    ["reason", reply.reason],
    ["text", reply.text],
    ["version", 1],
  ]);
  const proof = hmac(sha256, secret, concat(FILE_LABEL, encodeText(writeCanonical(said))));
  said.set("mac", toHex(proof));
  const encrypter = new Encrypter();
  encrypter.addRecipient(senderRecipient);
  return encrypter.encrypt(encodeText(writeCanonical(said)));
}

/** The first *count* groups of five bits. */
function symbols(bytes, count) {
  const found = [];
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && found.length < count) {
      bits -= 5;
      found.push((held >> bits) & 31);
    }
    held &= 255;
  }
  return found;
}

/** Two symbols over GF(32) that notice any two that are wrong, and say where a single one is. */
function checkSymbols(body) {
  let plain = 0;
  let weighted = 0;
  let weight = 1;
  for (const symbol of body) {
    plain ^= symbol;
    weighted ^= times(symbol, weight);
    weight = times(weight, 2);
  }
  return [plain, weighted];
}

/** Multiply in GF(32), modulo x^5 + x^2 + 1. */
function times(a, b) {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 8; bit >= 5; bit -= 1) {
    if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  }
  return product;
}
