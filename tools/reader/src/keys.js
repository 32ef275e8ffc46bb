// Ed25519 keys and signatures as OpenSSH writes them (FORMAT.md, sections 6 and 7).

import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";

import { concat, decodeLatin1, encodeText, equal, fromBase64, startsWith, toBase64 } from "./bytes.js";
import { refuse } from "./refusal.js";

const KEY_TYPE = encodeText("ssh-ed25519");
const LINE_START = "ssh-ed25519 ";
const NAMESPACE = encodeText("referral-bundle-v1@fieldcase");
const MAGIC = encodeText("SSHSIG");
const HASH = encodeText("sha512");
const EMPTY = new Uint8Array();
const BEGIN = "-----BEGIN SSH SIGNATURE-----\n";
const END = "-----END SSH SIGNATURE-----\n";
const MAX_SIGNATURE_BYTES = 4096;
const PREFIX = concat(MAGIC, Uint8Array.of(0, 0, 0, 1));

/** Return the 32 bytes of a public key line. */
export function parsePublicLine(line) {
  const blob = fromBase64(line.startsWith(LINE_START) ? line.slice(LINE_START.length) : line);
  if (blob === null) refuse("E_KEY_FORMAT");
  const key = blob.slice(-32);
  if (key.length !== 32 || LINE_START + toBase64(blobOf(key)) !== line) refuse("E_KEY_FORMAT");
  checkStrength(key);
  return key;
}

/** Raise unless *armour* is a signature by *key* over *message*, in the order of section 7. */
export function checkSignature(message, armour, key) {
  const fields = stringsIn(unarmour(armour), 5);
  const [keyBlob, namespace, reserved, hash, signatureBlob] = fields;
  if (!startsWith(keyBlob, sshString(KEY_TYPE))) refuse("E_KEY_FORMAT");
  if (!equal(namespace, NAMESPACE)) refuse("E_SIG_NAMESPACE");
  if (reserved.length !== 0) refuse("E_SIG_FORMAT");
  if (!equal(hash, HASH)) refuse("E_SIG_ALG");
  if (!equal(keyBlob, blobOf(key))) refuse("E_SIG_KEY");
  checkStrength(key);
  const [algorithm, signature] = stringsIn(signatureBlob, 2);
  if (!equal(algorithm, KEY_TYPE)) refuse("E_SIG_ALG");
  if (signature.length !== 64) refuse("E_SIG_FORMAT");
  const signed = concat(MAGIC, ...[NAMESPACE, EMPTY, HASH, sha512(message)].map(sshString));
  if (!isGenuine(signature, signed, key)) refuse("E_SIG_BAD");
}

function checkStrength(key) {
  if (!isStrong(key)) refuse("E_KEY_WEAK");
}

// Canonical, on the curve, in the prime-order group, not of small order.
function isStrong(key) {
  try {
    const point = ed25519.Point.fromBytes(key, false);
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}

function isGenuine(signature, signed, key) {
  try {
    return ed25519.verify(signature, signed, key, { zip215: false });
  } catch {
    return false;
  }
}

function unarmour(armour) {
  if (armour.length > MAX_SIGNATURE_BYTES) refuse("E_SIG_FORMAT");
  const text = decodeLatin1(armour);
  if (!text.startsWith(BEGIN) || !text.endsWith(END)) refuse("E_SIG_FORMAT");
  const blob = fromBase64(text.slice(BEGIN.length, -END.length).replaceAll("\n", ""));
  if (blob === null || armourOf(blob) !== text || !startsWith(blob, PREFIX)) refuse("E_SIG_FORMAT");
  return blob.subarray(PREFIX.length);
}

function armourOf(blob) {
  const lines = toBase64(blob).match(/.{1,70}/g) ?? [];
  return BEGIN + lines.map((line) => `${line}\n`).join("") + END;
}

function blobOf(key) {
  return concat(sshString(KEY_TYPE), sshString(key));
}

function sshString(content) {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  return concat(length, content);
}

function stringsIn(blob, expected) {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const found = [];
  let position = 0;
  while (position < blob.length && found.length < expected) {
    if (position + 4 > blob.length) refuse("E_SIG_FORMAT");
    const length = view.getUint32(position);
    position += 4;
    if (position + length > blob.length) refuse("E_SIG_FORMAT");
    found.push(blob.subarray(position, position + length));
    position += length;
  }
  if (found.length !== expected || position !== blob.length) refuse("E_SIG_FORMAT");
  return found;
}
