// Open a bundle in the normative order (FORMAT.md, section 8), without a directory or a history.

import { Decrypter } from "age-encryption";
import { sha256 } from "@noble/hashes/sha2.js";

import { lockOf } from "./age_header.js";
import { toHex } from "./bytes.js";
import { checkSignature, parsePublicLine } from "./keys.js";
import { isForPassphrase, readManifest } from "./manifest.js";
import { checkMedia } from "./media.js";
import { refuse } from "./refusal.js";
import { entriesOf } from "./ustar.js";

const MAX_BYTES = 209715200;
export const MAX_LOCKED_BYTES = 67108864;
const MAX_CLOCK_AHEAD = 48 * 3600 * 1000;

/** Raise unless this is a file that a passphrase opens: what can be said before one is asked. */
export function checkOutside(bytes) {
  if (acceptableLock(bytes) !== "passphrase") refuse("E_NOT_FOR_US");
}

/**
 * Open a file for whoever knows *passphrase*.
 *
 * Returns {manifest, manifestDigest, files}: files is a Map from path to bytes. What it says is still data of
 * somebody else: it is shown as text, never as anything that acts.
 */
export async function openLocked(bytes, passphrase, now) {
  checkOutside(bytes);
  const signed = readSigned(await decrypt(bytes, (decrypter) => decrypter.addPassphrase(passphrase)));
  const { manifest } = signed;
  if (!isForPassphrase(manifest)) refuse("E_RECIPIENT_BINDING");
  checkTime(manifest, now);
  checkConsent(manifest, now);
  return finished(signed);
}

/** Steps 1 to 6, 14 and 15 with a key, as a check of the format against its vectors. */
export async function verifyWithKey(bytes, unlock) {
  const byKey = acceptableLock(bytes) === "keys";
  return finished(
    readSigned(
      await decrypt(bytes, (decrypter) =>
        byKey ? decrypter.addIdentity(unlock.identity) : decrypter.addPassphrase(unlock.passphrase),
      ),
    ),
  );
}

function acceptableLock(bytes) {
  if (bytes.length > MAX_BYTES) refuse("E_SIZE");
  const lock = lockOf(bytes);
  if (lock === "passphrase" && bytes.length > MAX_LOCKED_BYTES) refuse("E_SIZE");
  return lock;
}

async function decrypt(bytes, arm) {
  const decrypter = new Decrypter();
  arm(decrypter);
  try {
    return await decrypter.decrypt(bytes);
  } catch (problem) {
    return refuse(codeOf(problem, lockOf(bytes)));
  }
}

function codeOf(problem, lock) {
  const noneFits = String(problem?.message).includes("no identity matched");
  if (!noneFits) return "E_AGE_DECRYPT";
  return lock === "passphrase" ? "E_PASSPHRASE" : "E_NOT_FOR_US";
}

function readSigned(archive) {
  const entries = entriesOf(archive);
  const manifestText = nextNamed(entries, "manifest.json");
  const armour = nextNamed(entries, "manifest.json.sig");
  const manifest = readManifest(manifestText);
  checkSignature(manifestText, armour, parsePublicLine(manifest.get("sender").get("sign_key")));
  return { manifest, manifestDigest: sha256(manifestText), entries };
}

function nextNamed(entries, name) {
  const { value } = entries.next();
  return value?.name === name ? value.content : refuse("E_ORDER");
}

function finished({ manifest, manifestDigest, entries }) {
  const files = new Map();
  for (const listed of manifest.get("files")) {
    const { value: entry } = entries.next();
    if (entry === undefined) refuse("E_MISSING");
    if (entry.name !== listed.get("path")) refuse(misplaced(entry, listed, files, manifest, entries));
    checkFile(listed, entry.content);
    files.set(entry.name, entry.content);
  }
  const { value: extra } = entries.next();
  if (extra !== undefined) refuse(unexpected(extra, files));
  return { manifest, manifestDigest, files };
}

function checkFile(listed, content) {
  if (content.length !== listed.get("size")) refuse("E_FILE_SIZE");
  if (toHex(sha256(content)) !== listed.get("sha256")) refuse("E_HASH");
  checkMedia(listed.get("media_type"), content);
}

function misplaced(entry, expected, files, manifest, entries) {
  const paths = manifest.get("files").map((one) => one.get("path"));
  if (!paths.includes(entry.name)) return unexpected(entry, files);
  if (files.has(entry.name)) return "E_TAR_DUP";
  for (const later of entries) {
    if (later.name === expected.get("path")) return "E_ORDER";
  }
  return "E_MISSING";
}

function unexpected(entry, files) {
  const twice = files.has(entry.name) || entry.name.startsWith("manifest.json");
  return twice ? "E_TAR_DUP" : "E_UNLISTED";
}

function checkTime(manifest, now) {
  if (Date.parse(manifest.get("created_at")) > now + MAX_CLOCK_AHEAD) refuse("E_FUTURE");
  if (Date.parse(manifest.get("expires_at")) < now) refuse("E_EXPIRED");
}

// Rule 13, as far as a reader without an organisation of its own can know it.
function checkConsent(manifest, now) {
  const consent = manifest.get("consent");
  const carriesData = ["referral", "update"].includes(manifest.get("type"));
  if (carriesData && consent.get("basis") === "none_required") refuse("E_CONSENT");
  if (consent.get("basis") !== "consent") return;
  const receipt = manifest.get("files").some((one) => one.get("path") === consent.get("file"));
  const until = Date.parse(consent.get("expires_at") ?? "");
  if (!receipt || consent.get("purposes").length === 0 || !(until >= now)) refuse("E_CONSENT");
}
