"use strict";

/* What the pages have in common: they ask the server, tell in sentences what it refuses, and show
   what it answers. Whatever comes from there is put in as text. */

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
];

const NOT_AS_IT_SHOULD_BE = "Something is not filled in as it should be.";

/** By the code of a problem; each is given its facts. */
const REFUSALS = new Map([
  [
    "numbers-do-not-match",
    () =>
      "These details do not match, or somebody has registered with them already. Check each of" +
      " them. If they are right, ask your centre, which can issue new numbers.",
  ],
  [
    "log-in-refused",
    () => "Candidate ID and password do not match. If you have not registered yet, register first.",
  ],
  [
    "password-length",
    (facts) => "A password has from " + facts.shortest + " to " + facts.longest + " characters.",
  ],
  [
    "too-many-attempts",
    (facts) => "That was tried too often. Try again after " + moment(facts.retryAt) + ".",
  ],
  ["link-is-dead", () => "This link does not work any more. Ask for a new one."],
  ["token-not-valid", () => "Your log-in is over. Log in again."],
  ["malformed-body", () => NOT_AS_IT_SHOULD_BE],
  ["not-found", () => "There is nothing to be seen here. Ask your centre."],
  ["unavailable", () => "The board cannot be reached at the moment. Try again in a minute."],
  ["no-answer", () => "There was no answer. Check that you are online, and try again."],
]);

function byId(id) {
  return document.getElementById(id);
}

/**
 * Asks, and promises the answer. What is refused, and what is not answered at all, is a problem.
 *
 * @param more body: sent as JSON; token: who asks; accept: the form of the answer, unless JSON
 */
function ask(method, path, more) {
  const headers = { Accept: more.accept || "application/json" };
  if (more.body) {
    headers["Content-Type"] = "application/json";
  }
  if (more.token) {
    headers.Authorization = "Bearer " + more.token;
  }
  const body = more.body && JSON.stringify(more.body);
  return fetch(path, { method, headers, body, credentials: "omit" }).then(
    (answer) => (answer.ok ? answer : problemOf(answer)),
    () => Promise.reject({ code: "no-answer" }),
  );
}

function problemOf(answer) {
  return answer.json().then(
    (problem) => Promise.reject(problem),
    () => Promise.reject({ code: "no-answer" }),
  );
}

/** Does what a form is for, once at a time, and says what is wrong. */
function onSubmit(form, send) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    forgetWhatWasSaid();
    const button = form.querySelector("button");
    button.disabled = true;
    send(valuesOf(form))
      .catch((problem) => tell(problem, form))
      .then(() => {
        button.disabled = false;
      });
  });
}

/** As the server wants them: people leave spaces in numbers, and do not care about capitals. */
function valuesOf(form) {
  const values = {};
  for (const input of fieldsOf(form)) {
    values[input.dataset.field] = input.value;
  }
  for (const number of ["candidateId", "secretNumber"]) {
    if (number in values) {
      values[number] = values[number].replace(/\s/g, "").toUpperCase();
    }
  }
  return values;
}

/** Says what is wrong, beside the fields where it is wrong or above them all. */
function tell(problem, form) {
  const pointers = (problem.errors || []).map((error) => error.pointer);
  const fields = form ? fieldsOf(form) : [];
  const wrong = fields.filter((input) => pointers.includes("/" + input.dataset.field));
  wrong.forEach(mark);
  byId("problem").textContent = sentence(problem);
  if (wrong.length > 0) {
    wrong[0].focus();
  }
}

function sentence(problem) {
  const told = REFUSALS.get(problem.code);
  return told
    ? told(problem.facts || {})
    : "This did not work. If you ask for help, quote " + problem.instance + ".";
}

function fieldsOf(form) {
  return Array.from(form.querySelectorAll("[data-field]"));
}

function mark(input) {
  const note = element("span", input.dataset.wrong, "wrong");
  note.id = input.id + "-wrong";
  input.dataset.described = input.getAttribute("aria-describedby") || "";
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", (note.id + " " + input.dataset.described).trim());
  input.before(note);
}

function forgetWhatWasSaid() {
  for (const said of document.querySelectorAll("[role=alert], [role=status]")) {
    said.textContent = "";
  }
  for (const input of document.querySelectorAll("[aria-invalid]")) {
    byId(input.id + "-wrong").remove();
    input.removeAttribute("aria-invalid");
    input.setAttribute("aria-describedby", input.dataset.described);
  }
}

function element(name, text, style) {
  const made = document.createElement(name);
  made.textContent = text;
  if (style) {
    made.className = style;
  }
  return made;
}

/** A person's name, in its own script too. */
function nameOf(name) {
  const shown = element("p", "", "name");
  shown.append(element("bdi", name.latin));
  if (name.original !== name.latin) {
    const original = element("bdi", name.original);
    original.lang = name.language;
    shown.append(document.createElement("br"), original);
  }
  return shown;
}

/** Things and what is said of them, but for those of which nothing is. */
function facts(pairs, style) {
  const list = element("dl", "", "facts " + (style || ""));
  for (const [label, text] of pairs) {
    if (text !== undefined) {
      const pair = document.createElement("div");
      pair.append(element("dt", label), element("dd", text));
      list.append(pair);
    }
  }
  return list;
}

/** Result, overall score, level, and the scores behind them. */
function outcomeOf(result) {
  const shown = document.createElement("div");
  const overall = result.overall === undefined ? "Not reported" : String(result.overall);
  shown.append(
    facts(
      [
        ["Result", result.result || "None"],
        ["Overall score", overall],
        ["CEFR level", result.level || "None"],
        ["UK framework", result.frameworkTitle],
      ],
      "outcome",
    ),
    scoresOf(result.components),
  );
  if (result.endorsed) {
    shown.append(element("p", "Exempt from part of the exam."));
  }
  return shown;
}

function scoresOf(components) {
  const table = document.createElement("table");
  table.append(element("caption", "Scores on the English Scale"));
  const rows = document.createElement("tbody");
  for (const each of components) {
    const row = document.createElement("tr");
    const head = element("th", words(each.component));
    head.scope = "row";
    row.append(head, element("td", scoreOf(each)));
    rows.append(row);
  }
  table.append(rows);
  return table;
}

function scoreOf(component) {
  if (component.exempt) {
    return "Exempt";
  }
  return component.orBelow ? component.score + " or below" : String(component.score);
}

/** USE_OF_ENGLISH as it is printed: Use of English. */
function words(name) {
  return name
    .toLowerCase()
    .split("_")
    .map((word) => (word === "of" || word === "and" ? word : word[0].toUpperCase() + word.slice(1)))
    .join(" ");
}

/** 2027-07-05 as people read it: 5 July 2027. */
function day(date) {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  return dayOfMonth + " " + MONTHS[month - 1] + " " + year;
}

/** An instant by the clock of whoever reads this. */
function moment(instant) {
  return new Date(instant).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}
