// Encrypt one text with the library that the page uses: a check that other age programs read it.
// From standard input: {"passphrase" or "recipient", "text", "armoured"}; to standard output: base64.

import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";

globalThis.crypto ??= webcrypto;

const { Encrypter, armor } = await import("age-encryption");

const { passphrase, recipient, text, armoured } = JSON.parse(readFileSync(0, "utf-8"));
const encrypter = new Encrypter();
if (recipient) encrypter.addRecipient(recipient);
if (passphrase) {
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(8);
}
const bytes = await encrypter.encrypt(text);
const written = armoured ? new TextEncoder().encode(armor.encode(bytes)) : bytes;
console.log(Buffer.from(written).toString("base64"));
