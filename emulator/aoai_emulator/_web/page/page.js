"use strict";
// Shows the state of the emulator, asked for every second, and switches faults. What came from outside is only ever
// put on the page as text.

const EVERY = 1000; // milliseconds between two looks
const at = (id) => document.getElementById(id);
const rows = new Map(); // by the number of a request: its row, and what the row shows
let state = null;
let paused = false;
let timer = 0;
let shown = ""; // what the parts beside the requests show
let key = null; // the line with the key, once it was asked for

function made(tag, text = "", kind = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  if (kind) element.className = kind;
  return element;
}

async function ask(method, path, body) {
  const headers = method === "GET" ? {} : { "x-aoai-control": "1" };
  if (body !== undefined) headers["content-type"] = "application/json";
  const response = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
  const found = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Error(found.error);
  return found;
}

// The requests

const milliseconds = (seconds) => (seconds === null ? "…" : `${Math.round(1000 * seconds).toLocaleString()} ms`);
const CHECKED = { valid: "good", refused: "bad", "broken answer": "bad" };

function requestRow(request) {
  const row = document.createElement("tr");
  const cell = (kind, ...parts) => {
    const found = made("td", "", kind);
    found.append(...parts);
    row.append(found);
  };
  const time = new Date(1000 * request.time);
  cell("nowrap quiet", made("time", time.toLocaleTimeString([], { hour12: false })));
  const path = made("code", request.path + (request.query && `?${request.query}`));
  const about = [request.operation, request.deployment].filter(Boolean).join(" · ");
  cell("wide", made("strong", `${request.method} `), path, made("span", about, "under"));
  cell(request.known_version ? "nowrap" : "bad", request.version ?? "—");
  const failed = request.status >= 500 ? "bad" : request.status >= 400 ? "warn" : "";
  cell(failed, request.status ? String(request.status) : "…");
  const check = made("span", request.check, CHECKED[request.check] ?? "quiet");
  const parts = [check, made("span", request.reason, "under")];
  if (request.fault) parts.push(made("span", `fault: ${request.fault}`, "under warn"));
  cell("check", ...parts);
  const first = request.first_byte === null ? "" : `first ${milliseconds(request.first_byte)}`;
  cell("number", milliseconds(request.seconds), made("span", first, "under"));
  cell("number", request.sent.toLocaleString(), made("span", `in ${request.received.toLocaleString()}`, "under"));
  return row;
}

function showRequests(requests) {
  const body = at("requests").tBodies[0];
  const there = new Set(requests.map((each) => each.number));
  for (const [number, { row }] of rows) {
    if (!there.has(number)) {
      row.remove();
      rows.delete(number);
    }
  }
  let before = null;
  for (const request of requests) {
    const text = JSON.stringify(request);
    const known = rows.get(request.number);
    if (known?.text === text) {
      before = known.row;
      continue;
    }
    const row = requestRow(request);
    if (known) known.row.replaceWith(row);
    else if (before) before.after(row);
    else body.prepend(row);
    rows.set(request.number, { row, text });
    before = row;
  }
  at("requests").hidden = requests.length === 0;
  at("no-requests").hidden = requests.length > 0;
}

// The other parts

function showFaults(faults) {
  const items = faults.map((fault) => {
    const item = made("li", "", fault.over ? "over" : "");
    const words = document.createElement("div");
    const whose = fault.deployment === null ? "every request" : fault.deployment;
    const count = `${fault.made} of ${fault.met} requests${fault.over ? ", over" : ""}`;
    words.append(made("code", fault.fault), made("div", `${whose} · ${count}`));
    const off = made("button", "Switch off");
    off.type = "button";
    off.dataset.number = fault.number;
    off.setAttribute("aria-label", `Switch off ${fault.fault} for ${whose}`);
    off.addEventListener("click", () => change("DELETE", `/emulator/faults/${fault.number}`));
    item.append(words, off);
    return item;
  });
  const focused = document.activeElement?.dataset?.number;
  at("faults").replaceChildren(...items);
  if (focused) (at("faults").querySelector(`[data-number="${focused}"]`) ?? at("trouble-title")).focus();
  at("no-faults").hidden = faults.length > 0;
  at("all-off").hidden = faults.length < 2;
}

function showDeployments(found) {
  at("any-name").hidden = !found.any_name;
  at("deployments").hidden = found.any_name;
  at("deployments").tBodies[0].replaceChildren(
    ...found.deployments.map((each) => {
      const row = document.createElement("tr");
      const faults = made("td");
      faults.append(...(each.faults.length ? each.faults.map((text) => made("code", text, "under")) : ["—"]));
      const name = made("td");
      name.append(made("strong", each.name), made("span", `${each.kind} · ${each.model}`, "under"));
      row.append(name, faults);
      return row;
    }),
  );
}

function showNames(found) {
  const seen = new Set(found.requests.map((each) => each.deployment).filter(Boolean));
  const names = found.any_name ? [...seen].sort() : found.deployments.map((each) => each.name);
  const text = JSON.stringify([found.any_name, names]);
  if (at("names").dataset.text === text) return;
  at("names").dataset.text = text;
  at("deployment").hidden = found.any_name;
  at("deployment-name").hidden = !found.any_name;
  document.querySelector("label[for^=deployment]").htmlFor = found.any_name ? "deployment-name" : "deployment";
  const option = (value, label) => Object.assign(document.createElement("option"), { value, textContent: label });
  at("names").replaceChildren(...names.map((name) => option(name, name)));
  const chosen = at("deployment").value;
  at("deployment").replaceChildren(option("", "every request"), ...names.map((name) => option(name, name)));
  if (names.includes(chosen)) at("deployment").value = chosen;
}

function showEnvironment(found) {
  const lines = found.environment.map((line) => (key && line.startsWith("export AZURE_OPENAI_API_KEY=") ? key : line));
  at("environment").textContent = lines.join("\n");
  at("show-key").hidden = !found.key.can_be_shown;
  at("show-key").textContent = key ? "Hide the key" : "Show the key";
}

function show(found) {
  state = found;
  at("endpoint").textContent = found.endpoint;
  const some = found.requests.length > 0 && found.requests.length < found.count;
  const kept = some ? `, the last ${found.requests.length} below` : "";
  at("counts").textContent = `${found.count.toLocaleString()} request${found.count === 1 ? "" : "s"}${kept}`;
  showRequests(found.requests);
  showNames(found);
  const { requests, now, count, ...rest } = found;
  const text = JSON.stringify(rest);
  if (text === shown) return;
  shown = text;
  showFaults(found.faults);
  showDeployments(found);
  showEnvironment(found);
}

// Looking and changing

async function refresh() {
  try {
    show(await ask("GET", "/emulator/state"));
    at("lost").hidden = true;
  } catch {
    at("lost").hidden = false;
  }
}

async function look() {
  clearTimeout(timer);
  if (!document.hidden && !paused) await refresh();
  clearTimeout(timer); // another look may have begun meanwhile
  timer = setTimeout(look, EVERY);
}

async function change(method, path, body) {
  at("fault-error").textContent = "";
  at("fault").removeAttribute("aria-invalid");
  try {
    await ask(method, path, body);
    return true;
  } catch (error) {
    at("fault-error").textContent = error.message;
    return false;
  } finally {
    await refresh();
  }
}

at("fault-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const name = state?.any_name ? at("deployment-name").value.trim() : at("deployment").value;
  const done = await change("POST", "/emulator/faults", { fault: at("fault").value, deployment: name || null });
  if (done) {
    at("fault").value = "";
    at("preset").value = "";
  } else {
    at("fault").setAttribute("aria-invalid", "true");
    at("fault").focus();
  }
});

at("preset").addEventListener("change", () => {
  at("fault").value = at("preset").value;
  if (!at("preset").value) at("fault").focus();
});

at("all-off").addEventListener("click", () => change("DELETE", "/emulator/faults"));

at("pause").addEventListener("click", () => {
  paused = !paused;
  at("pause").setAttribute("aria-pressed", String(paused));
  if (!paused) look();
});

at("show-key").addEventListener("click", async () => {
  key = key ? null : (await ask("POST", "/emulator/key")).line;
  showEnvironment(state);
});

at("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(at("environment").textContent);
    at("copied").textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(at("environment"));
    at("copied").textContent = "Selected: copy it with the keyboard.";
  }
  setTimeout(() => (at("copied").textContent = ""), 3000);
});

document.addEventListener("visibilitychange", () => document.hidden || look());

ask("GET", "/emulator/settings").then((settings) => {
  for (const { name, value, meaning } of settings) {
    at("settings").append(made("dt", value ? `${name}=` : name));
    at("settings").append(made("dd", value ? `${meaning} Value: ${value}.` : meaning));
  }
});
look();
