"use strict";

/* Where a candidate registers, logs in, and sees result and statement. The session's token is kept
   for as long as the tab is open; the token of a mailed link stands after the # of the address, which
   no server is sent, and is taken out of it at once. */

const SESSION = "examcycle-session";
const LINK = "#password=";
const ROOT = "/v1/results-online";

/** The parts of the page that an address leads to. */
const LINKED = ["log-in", "register", "forgotten"];

/** What is told of a result, by its answer, but for the result itself. */
const ANSWERS = {
  NOT_YET: (told) =>
    "Your result is not out yet. Results come out from " + day(told.opens) +
    " on; yours will be out by " + day(told.lastDay) + ".",
  EXPECT_BY: (told) => "Your result is not out yet. It will be out by " + day(told.lastDay) + ".",
  PENDING: () => "Your result is not complete yet. It will follow.",
  WITHHELD_ASK_CENTRE: (told) => "Your result is withheld. Ask your centre, " + told.centre + ".",
  ASK_CENTRE: (told) => "There is no result of yours yet. Ask your centre, " + told.centre + ".",
  NO_RESULT: (told) =>
    "No result: you were absent from " + (told.noResult === "X" ? "part" : "all") + " of the exam.",
};

let linkToken = "";
let hasBegun = false;

function session() {
  return sessionStorage.getItem(SESSION) || "";
}

function logIn(candidateId, password) {
  return ask("POST", ROOT + "/sessions", { body: { candidateId, password } })
    .then((answer) => answer.json())
    .then((opened) => {
      sessionStorage.setItem(SESSION, opened.token);
      for (const form of document.forms) {
        form.reset();
      }
      turnTo("result");
    });
}

/** Nothing of whoever was logged in stays in the page. */
function forgetSession() {
  sessionStorage.removeItem(SESSION);
  byId("result").replaceChildren();
  byId("show-statement").hidden = true;
  hideStatement();
}

function hideStatement() {
  byId("statement").hidden = true;
  byId("statement-page").removeAttribute("srcdoc");
  const keep = byId("keep-statement");
  if (keep.hasAttribute("href")) {
    URL.revokeObjectURL(keep.href);
    keep.removeAttribute("href");
  }
}

/** A session that is over leads back to where one logs in. */
function tellHere(problem) {
  if (problem.code === "token-not-valid") {
    forgetSession();
    turnTo("log-in");
  }
  tell(problem, null);
}

function loadResult() {
  return ask("GET", ROOT + "/result", { token: session() })
    .then((answer) => answer.json())
    .then(showResult)
    .catch(tellHere);
}

function showResult(told) {
  const isOut = told.answer === "RESULT";
  byId("result").replaceChildren(
    nameOf(told.name),
    facts([
      ["Exam", told.exam],
      ["Date of the exam", day(told.examDate)],
      ["Centre", told.centre],
      ["Candidate ID", told.candidateId],
    ]),
    isOut ? outcomeOf(told.result) : element("p", ANSWERS[told.answer](told), "news"),
  );
  byId("show-statement").hidden = !isOut;
}

/** Fetched with the session's token, which no link could send. */
function showStatement() {
  ask("GET", ROOT + "/statement", { accept: "text/html", token: session() })
    .then((answer) => answer.text())
    .then((page) => {
      hideStatement();
      byId("statement").hidden = false;
      byId("statement-page").setAttribute("srcdoc", page);
      byId("keep-statement").href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
      byId("statement-page").focus();
    })
    .catch(tellHere);
}

/** As high as what is in it: nobody scrolls within a page that scrolls. */
function fit() {
  const frame = byId("statement-page");
  if (frame.contentDocument && frame.contentDocument.documentElement) {
    frame.height = 0;
    frame.height = frame.contentDocument.documentElement.scrollHeight;
  }
}

/** Shows one part of the page, and lets a screen reader know. */
function turnTo(view, news) {
  forgetWhatWasSaid();
  byId("news").textContent = news || "";
  for (const section of document.querySelectorAll("[data-view]")) {
    section.hidden = section.dataset.view !== view;
    if (!section.hidden && hasBegun) {
      section.querySelector("h2").focus();
    }
  }
  history.replaceState(null, "", LINKED.includes(view) ? "#" + view : location.pathname);
  if (view === "result") {
    loadResult();
  }
}

/** What the address says, or what there is to see. */
function follow() {
  const named = location.hash.slice(1);
  if (location.hash.startsWith(LINK)) {
    linkToken = location.hash.slice(LINK.length);
    turnTo("new-password");
  } else if (LINKED.includes(named)) {
    turnTo(named);
  } else {
    turnTo(session() ? "result" : "log-in");
  }
}

onSubmit(byId("log-in"), (values) => logIn(values.candidateId, values.password));

onSubmit(byId("register"), (values) =>
  ask("POST", ROOT + "/registrations", { body: values }).then(() =>
    logIn(values.candidateId, values.password),
  ),
);

onSubmit(byId("forgotten"), (values) =>
  ask("POST", ROOT + "/password-links", { body: values }).then(() => {
    byId("forgotten").reset();
    turnTo(
      "log-in",
      "If somebody has registered with this Candidate ID, a mail is on its way to the registered" +
        " address. The link in it works once, until the time that it says.",
    );
  }),
);

onSubmit(byId("new-password"), (values) =>
  ask("POST", ROOT + "/passwords", { body: { token: linkToken, password: values.password } }).then(
    () => {
      linkToken = "";
      byId("new-password").reset();
      forgetSession();
      turnTo("log-in", "Your new password is set. Log in with it.");
    },
  ),
);

byId("log-out").addEventListener("click", () => {
  ask("DELETE", ROOT + "/sessions/current", { token: session() }).then(
    () => {
      forgetSession();
      turnTo("log-in", "You are logged out.");
    },
    tellHere,
  );
});

byId("show-statement").addEventListener("click", showStatement);
byId("statement-page").addEventListener("load", fit);
byId("print-statement").addEventListener("click", () => {
  byId("statement-page").contentWindow.print();
});
window.addEventListener("resize", fit);
window.addEventListener("hashchange", follow);
follow();
hasBegun = true;
