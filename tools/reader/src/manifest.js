// The signed description of a bundle (FORMAT.md, section 5).

import { Encrypter } from "age-encryption";

import { readCanonical } from "./canonical.js";
import { parsePublicLine } from "./keys.js";
import { checkPath, isPlainText, isTitle } from "./names.js";
import { refuse } from "./refusal.js";

const MAX_FILES = 500;
const MAX_RECIPIENTS = 20;
const MAX_FILE_BYTES = 209715200;
const MAX_LIFE = 366 * 24 * 3600 * 1000;

const ID = /^[0-9a-f]{32}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00Z$/;
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;
const TYPES = ["referral", "update", "ack", "response", "withdraw", "sync", "key_rotation", "key_revocation"];
const REPLIES = ["update", "ack", "response", "withdraw"];
const BASES = ["consent", "vital_interest", "legal_obligation", "public_interest", "none_required"];
const MEDIA = ["application/json", "application/pdf", "image/jpeg", "image/png", "text/plain"];

/** Return the manifest as a Map of Maps, arrays, texts and numbers; every value has its form. */
export function readManifest(bytes) {
  const manifest = readCanonical(bytes);
  checkFirst(manifest);
  checkObject(manifest, MANIFEST);
  checkTogether(manifest);
  return manifest;
}

export function isForPassphrase(manifest) {
  return manifest.get("recipients").some((one) => one.get("kind") === "passphrase");
}

const is = (form) => (value) => form(value) || refuse("E_MANIFEST_FIELD");
const matches = (pattern) => is((value) => typeof value === "string" && pattern.test(value));
const oneOf = (words) => is((value) => words.includes(value));
const known = (words, code) => (value) => {
  if (typeof value !== "string") refuse("E_MANIFEST_FIELD");
  if (!words.includes(value)) refuse(code);
};
const text = is((value) => typeof value === "string");
const truth = is((value) => typeof value === "boolean");
const list = (check) => (value) => {
  if (!Array.isArray(value)) refuse("E_MANIFEST_FIELD");
  value.forEach(check);
};
const object = (fields) => (value) => checkObject(value, fields);
const whole = (least, most) =>
  is((value) => typeof value === "number" && value >= least && value <= most);
const optional = (check) => ({ check, optional: true });

const id = matches(ID);
const digest = matches(DIGEST);
const token = matches(TOKEN);
const humanName = is((value) => typeof value === "string" && isPlainText(value));

const time = is((value) => {
  if (typeof value !== "string" || !TIME.test(value)) return false;
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === value.replace("Z", ".000Z");
});

function signKey(value) {
  text(value);
  parsePublicLine(value);
}

function ageRecipient(value) {
  text(value);
  if (!RECIPIENT.test(value)) refuse("E_KEY_FORMAT");
  try {
    new Encrypter().addRecipient(value);
  } catch {
    refuse("E_KEY_FORMAT");
  }
}

function path(value) {
  text(value);
  checkPath(value);
}

function title(value) {
  text(value);
  if (!isTitle(value)) refuse("E_TITLE");
}

function recipient(value) {
  const kind = value instanceof Map ? value.get("kind") : undefined;
  if (kind === "age") checkObject(value, KEY_RECIPIENT);
  else if (kind === "passphrase") checkObject(value, { kind: text });
  else refuse("E_MANIFEST_FIELD");
}

const REFERENCE = { bundle_id: id, manifest_sha256: digest };
const KEY_RECIPIENT = { kind: text, recipient: ageRecipient, org_id: id };
const SENDER = {
  org_id: id,
  org_name: humanName,
  name: optional(humanName),
  sign_key: signKey,
  age_recipient: ageRecipient,
  card_sha256: digest,
};
const CONSENT = {
  basis: oneOf(BASES),
  org_ids: list(id),
  purposes: list(token),
  expires_at: optional(time),
  file: optional(text),
};
const LISTED_FILE = {
  path,
  size: whole(0, MAX_FILE_BYTES),
  sha256: digest,
  media_type: known(MEDIA, "E_MEDIA"),
  role: token,
  title,
};
const MANIFEST = {
  format: text,
  version: whole(1, 1),
  requires: list(token),
  type: known(TYPES, "E_BUNDLE_TYPE"),
  training: truth,
  bundle_id: id,
  thread_id: id,
  rev: whole(1, Number.MAX_SAFE_INTEGER),
  seq: whole(1, Number.MAX_SAFE_INTEGER),
  created_at: time,
  expires_at: time,
  retain_until: optional(time),
  sender: object(SENDER),
  recipients: list(recipient),
  consent: object(CONSENT),
  in_reply_to: optional(object(REFERENCE)),
  files: list(object(LISTED_FILE)),
};

function checkFirst(manifest) {
  if (!(manifest instanceof Map)) refuse("E_MANIFEST_FIELD");
  if (manifest.get("format") !== "referral-bundle") refuse("E_FORMAT");
  if (manifest.get("version") !== 1) refuse("E_VERSION");
  const requires = manifest.get("requires");
  if (!Array.isArray(requires) || requires.length !== 0) refuse("E_REQUIRES");
  const files = manifest.get("files");
  if (Array.isArray(files) && files.length > MAX_FILES) refuse("E_FILE_COUNT");
}

function checkObject(value, fields) {
  if (!(value instanceof Map)) refuse("E_MANIFEST_FIELD");
  for (const [key, field] of Object.entries(fields)) {
    const rule = typeof field === "function" ? { check: field, optional: false } : field;
    if (value.has(key)) rule.check(value.get(key));
    else if (!rule.optional) refuse("E_MANIFEST_FIELD");
  }
  for (const key of value.keys()) {
    if (!Object.hasOwn(fields, key)) refuse("E_MANIFEST_FIELD");
  }
}

function checkTogether(manifest) {
  const created = Date.parse(manifest.get("created_at"));
  const expires = Date.parse(manifest.get("expires_at"));
  const recipients = manifest.get("recipients");
  const paths = manifest.get("files").map((one) => one.get("path"));
  const sound =
    created < expires &&
    expires <= created + MAX_LIFE &&
    recipients.length >= 1 &&
    recipients.length <= MAX_RECIPIENTS &&
    (recipients.length === 1 || !isForPassphrase(manifest)) &&
    (!REPLIES.includes(manifest.get("type")) || manifest.has("in_reply_to")) &&
    new Set(paths).size === paths.length;
  if (!sound) refuse("E_MANIFEST_FIELD");
}
