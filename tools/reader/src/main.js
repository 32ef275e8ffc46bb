// The page itself: choose a file, say the words, read, answer.

import { fromHex } from "./bytes.js";
import { element, offer, paintLetter, replySecret } from "./letter.js";
import { MAX_LOCKED_BYTES, checkOutside, openLocked } from "./open.js";
import { refuse } from "./refusal.js";
import { REASONS, replyCode, replyFile } from "./reply.js";
import { LANGUAGES, label, nameOf, preferredLanguage, say, speak, spoken } from "./speech.js";

const ABOUT = {
  E_SIZE: "refused_kind",
  E_AGE_HEADER: "refused_kind",
  E_AGE_STANZAS: "refused_kind",
  E_AGE_WORKFACTOR: "refused_kind",
  E_NOT_FOR_US: "refused_keys",
  E_PASSPHRASE: "refused_words",
  E_EXPIRED: "refused_expired",
  E_FUTURE: "refused_clock",
  E_CONSENT: "refused_consent",
  E_RECIPIENT_BINDING: "refused_consent",
  E_VERSION: "refused_newer",
  E_REQUIRES: "refused_newer",
  NO_FILE: "no_file",
  NO_WORDS: "no_words",
  UNREADABLE: "refused_unreadable",
  MEMORY: "refused_memory",
};
const state = { file: null, opened: null, made: false, refused: null, busy: false };
const part = (id) => document.getElementById(id);

function begin() {
  for (const code of LANGUAGES) {
    const button = element("button", nameOf(code));
    button.type = "button";
    button.lang = code;
    button.addEventListener("click", () => change(code));
    part("languages").append(button);
  }
  part("file").addEventListener("change", () => choose(part("file").files[0]));
  part("show").addEventListener("change", showWords);
  part("open").addEventListener("submit", submitted(open));
  part("reply").addEventListener("change", replyChanged);
  part("reply").addEventListener("submit", submitted(makeReply));
  part("save").addEventListener("click", saveReply);
  part("print").addEventListener("click", () => window.print());
  part("forget").addEventListener("click", forget);
  takeDrops();
  change(preferredLanguage());
}

function submitted(act) {
  return (event) => {
    event.preventDefault();
    act();
  };
}

function change(language) {
  speak(language);
  for (const button of part("languages").children) {
    button.setAttribute("aria-pressed", String(button.lang === language));
  }
  paintReasons();
  paintStatus();
  part("saved").textContent = "";
  if (state.opened !== null) paintLetter(part("letter"), state.opened);
}

function takeDrops() {
  const over = (on) => (event) => {
    event.preventDefault();
    part("drop").classList.toggle("over", on);
  };
  for (const name of ["dragenter", "dragover"]) document.addEventListener(name, over(true));
  document.addEventListener("dragleave", over(false));
  document.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length === 1 && state.opened === null) {
      part("file").files = event.dataTransfer.files;
      choose(event.dataTransfer.files[0]);
    }
  });
}

function choose(file) {
  state.file = file ?? null;
  state.refused = null;
  paintStatus();
}

function showWords() {
  part("words").type = part("show").checked ? "text" : "password";
}

async function open() {
  if (state.busy) return;
  state.refused = null;
  setBusy(true);
  try {
    const now = Date.now();
    const bytes = await chosenBytes();
    checkOutside(bytes);
    await painted();
    show(await opened(bytes, part("words").value, now));
  } catch (problem) {
    state.refused = problem.code ?? (problem instanceof RangeError ? "MEMORY" : "E_AGE_DECRYPT");
  }
  setBusy(false);
  if (state.refused !== null) part("status").focus();
}

async function chosenBytes() {
  if (state.file === null) refuse("NO_FILE");
  if (part("words").value.trim() === "") refuse("NO_WORDS");
  if (state.file.size > MAX_LOCKED_BYTES) refuse("E_SIZE");
  try {
    return new Uint8Array(await state.file.arrayBuffer());
  } catch {
    return refuse("UNREADABLE");
  }
}

// The words were said by telephone: small letters, one space between them, whatever was typed.
async function opened(bytes, typed, now) {
  const heard = typed.normalize("NFC").trim().toLowerCase().split(/[\s-]+/u).join(" ");
  try {
    return await openLocked(bytes, heard, now);
  } catch (problem) {
    if (problem.code !== "E_PASSPHRASE" || typed === heard) throw problem;
    return openLocked(bytes, typed, now);
  }
}

// Unlocking takes seconds on purpose: let the browser first show that it has begun.
function painted() {
  return new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
}

function setBusy(busy) {
  state.busy = busy;
  part("go").disabled = busy;
  paintStatus();
}

function paintStatus() {
  const place = part("status");
  place.replaceChildren();
  if (state.busy) place.append(element("p", say("opening")));
  if (state.refused === null) return;
  const about = ABOUT[state.refused] ?? "refused_changed";
  place.append(element("p", say(about)), element("p", say(`${about}_next`)));
  const detail = element("p", state.refused, "code-detail");
  detail.dir = "ltr";
  place.append(detail);
}

function show(found) {
  const secret = replySecret(found.files);
  state.opened = { ...found, secret: secret === null ? null : fromHex(secret) };
  part("words").value = "";
  paintLetter(part("letter"), state.opened);
  part("door").hidden = true;
  part("letter").hidden = false;
  part("after").hidden = false;
  part("answer").hidden = secret === null;
  part("letter").focus();
}

function chosenAnswer() {
  return document.querySelector("input[name=answer]:checked")?.value ?? "";
}

function paintReasons() {
  const select = part("reason");
  const chosen = select.value || "other";
  select.replaceChildren(
    ...REASONS.map((code) => {
      const option = element("option", label("decline_reason", code));
      option.value = code;
      return option;
    }),
  );
  select.value = chosen;
}

function replyChanged() {
  const answer = chosenAnswer();
  part("reason_box").hidden = answer !== "declined";
  part("make").disabled = answer === "";
  // A code on the screen must never belong to another answer than the one that is ticked.
  part("made").hidden = true;
}

function reply() {
  const answer = chosenAnswer();
  return {
    answer,
    reason: answer === "declined" ? part("reason").value : "",
    bundleId: state.opened.manifest.get("bundle_id"),
    name: part("name").value.normalize("NFC").trim(),
    text: part("text").value.normalize("NFC").trim(),
  };
}

function makeReply() {
  const { answer, reason } = reply();
  if (answer === "") return;
  part("code").textContent = replyCode(state.opened.secret, state.opened.manifestDigest, answer, reason);
  part("made").hidden = false;
  part("saved").textContent = "";
  part("made").focus();
}

async function saveReply() {
  const { secret, manifestDigest, manifest } = state.opened;
  const recipient = manifest.get("sender").get("age_recipient");
  const bytes = await replyFile(secret, manifestDigest, recipient, reply());
  const name = `reply-${part("code").textContent.slice(0, 4)}.fcreply`;
  offer(bytes, name);
  part("saved").textContent = say("reply_saved");
}

function forget() {
  state.opened = null;
  state.file = null;
  for (const id of ["open", "reply"]) part(id).reset();
  for (const id of ["name", "text"]) part(id).value = "";
  part("code").textContent = "";
  part("letter").replaceChildren();
  for (const id of ["letter", "answer", "after", "made", "reason_box"]) part(id).hidden = true;
  part("make").disabled = true;
  part("door").hidden = false;
  showWords();
  change(spoken());
  part("file").focus();
}

begin();
