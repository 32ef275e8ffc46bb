// The referral on the page. Whatever came with the file is put there as text, never as markup.

import { decodeUtf8 } from "./bytes.js";
import { readCanonicalObject as readObject } from "./canonical.js";
import { keyDigits } from "./digits.js";
import { parsePublicLine } from "./keys.js";
import { dayWords, hasWords, label, say } from "./speech.js";

const CASE = "payload/case.json";
const REPLY = "payload/reply.json";
const CONTACT_RULE = "safe_contact";
const CASE_CODE = "case_code";
const SECRET = /^[0-9a-f]{64}$/;

export function paintLetter(place, opened) {
  const { manifest, files } = opened;
  const content = files.has(CASE) ? readObject(files.get(CASE)) : new Map();
  place.replaceChildren();
  if (manifest.get("training")) place.append(note("warn", say("training")));
  place.append(signatureNote(manifest.get("sender")));
  place.append(askedCard(manifest, content), ...personCards(content), rulesCard(manifest, files));
  const others = otherFiles(manifest, files);
  if (others !== null) place.append(others);
}

/** Return the secret with which an answer is proven, or null if the file asks for none. */
export function replySecret(files) {
  if (!files.has(REPLY)) return null;
  const secret = readObject(files.get(REPLY)).get("secret");
  return typeof secret === "string" && SECRET.test(secret) ? secret : null;
}

export function element(kind, text, className) {
  const made = document.createElement(kind);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function note(tone, ...sentences) {
  const box = element("div", undefined, `note ${tone}`);
  box.append(...sentences.map((one) => (typeof one === "string" ? element("p", one) : one)));
  return box;
}

function data(text, kind = "bdi") {
  const made = element(kind, text);
  made.dir = "auto";
  return made;
}

function card(title, ...children) {
  const box = element("section", undefined, "card");
  box.append(element("h2", title), ...children);
  return box;
}

function holding(kind, child) {
  const made = element(kind);
  made.append(child);
  return made;
}

function facts(rows) {
  const listed = element("dl");
  for (const [name, value] of rows) {
    if (value === "" || value === undefined || value === null) continue;
    listed.append(holding("dt", data(name)), holding("dd", data(String(value))));
  }
  return listed;
}

function signatureNote(sender) {
  const digits = keyDigits(parsePublicLine(sender.get("sign_key")), sender.get("age_recipient"));
  const name = element("p");
  name.append(`${say("sender_calls_itself")} `, data(sender.get("org_name"), "strong"));
  const shown = element("bdi", digits, "digits");
  shown.dir = "ltr";
  return note("calm", say("signature_whole"), name, say("compare_digits"), holding("p", shown));
}

function askedCard(manifest, content) {
  return card(
    say("asked_title"),
    facts([
      [say("purpose"), label("purpose", content.get("purpose") ?? "")],
      [say("urgency"), label("urgency", content.get("urgency") ?? "")],
      [say("message"), content.get("message")],
      [say("reply_by"), content.get("reply_by") ? dayWords(String(content.get("reply_by"))) : ""],
      [say("made_on"), dayWords(manifest.get("created_at"))],
    ]),
  );
}

function personCards(content) {
  const found = content.get("items");
  const items = Array.isArray(found) ? found.filter((one) => one instanceof Map) : [];
  const rule = items.find((one) => one.get("key") === CONTACT_RULE);
  const others = items.filter((one) => one !== rule);
  const person = card(say("person_title"), facts(others.map(itemRow)));
  return rule === undefined ? [person] : [contactCard(rule), person];
}

function itemRow(item) {
  const name = item.get("key") === CASE_CODE ? say("case_code") : String(item.get("label") ?? "");
  const state = `state_${item.get("state")}`;
  const value = item.get("state") !== "answered" && hasWords(state) ? say(state) : itemValue(item);
  return [name, value];
}

function itemValue(item) {
  const value = String(item.get("value") ?? "");
  return item.get("code") === "true" || item.get("code") === "false" ? say(`answer_${value}`) : value;
}

function contactCard(item) {
  const rule = parsedRule(item.get("code"));
  const leave = rule.get("leave_message");
  return card(
    say("contact_title"),
    element("p", say("contact_intro"), "muted"),
    facts([
      [say("contact_method"), contactMethod(rule.get("method"))],
      [say("contact_times"), rule.get("times")],
      [say("contact_who"), rule.get("who_may_answer")],
      [say("contact_leave"), typeof leave === "boolean" ? say(leave ? "answer_yes" : "answer_no") : ""],
      [say("contact_must_not_know"), rule.get("must_not_know")],
    ]),
  );
}

function contactMethod(method) {
  return method === "not_discussed" ? say("contact_not_discussed") : label("contact_method", method ?? "");
}

// Written by the sender's program as ordinary JSON inside a text.
function parsedRule(text) {
  try {
    return new Map(Object.entries(JSON.parse(String(text))));
  } catch {
    return new Map();
  }
}

function rulesCard(manifest, files) {
  const consent = manifest.get("consent");
  const receipt = files.has(consent.get("file")) ? readObject(files.get(consent.get("file"))) : new Map();
  const purposes = consent.get("purposes").map((one) => label("purpose", one)).join(", ");
  const method = `consent_${receipt.get("method")}`;
  return card(
    say("rules_title"),
    element("p", say("rules_intro")),
    facts([
      [say("rules_purpose"), purposes],
      [say("rules_agreed_on"), receipt.get("decided_on") ? dayWords(String(receipt.get("decided_on"))) : ""],
      [say("rules_how"), hasWords(method) ? say(method) : ""],
      [say("rules_until"), consent.get("expires_at") ? dayWords(consent.get("expires_at")) : ""],
      [say("rules_forward"), say("rules_forward_no")],
      [say("rules_delete_by"), manifest.get("retain_until") ? dayWords(manifest.get("retain_until")) : ""],
      [say("rules_opens_until"), dayWords(manifest.get("expires_at"))],
    ]),
  );
}

function otherFiles(manifest, files) {
  const shown = [CASE, REPLY, manifest.get("consent").get("file")];
  const others = manifest.get("files").filter((one) => !shown.includes(one.get("path")));
  if (others.length === 0) return null;
  const box = card(say("files_title"), element("p", say("files_intro"), "muted"));
  for (const listed of others) box.append(fileLine(listed, files.get(listed.get("path"))));
  return box;
}

function fileLine(listed, content) {
  const line = element("p");
  const save = element("button", say("save_file"));
  save.type = "button";
  save.addEventListener("click", () => offer(content, listed.get("title"), listed.get("media_type")));
  line.append(data(listed.get("title"), "strong"), " ", save);
  if (listed.get("media_type") === "text/plain") {
    const text = data(decodeUtf8(content, "E_TEXT_UTF8"), "div");
    text.className = "muted";
    line.append(text);
  }
  return line;
}

/** Let the browser save bytes under a name. */
export function offer(content, name, type = "application/octet-stream") {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
