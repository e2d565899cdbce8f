"use strict";

/* Where somebody who was shown a result has it verified (ENG-VER-01 to 03). */

const ASK = { CENTRE: "the centre where the exam was taken", BOARD: "the board" };

/** What is said of each answer that has no result to show. */
const ANSWERS = {
  NO_MATCH: (told) =>
    "These numbers do not match a result. Check both. If they are right, ask " +
    told.ask.map((each) => ASK[each]).join(" or ") + ".",
  CONTACT_BOARD: () => "This exam cannot be verified here. Ask the board.",
  NOTHING_AT_PRESENT: () => "No result is available for these numbers at present.",
  NO_RESULT: (told) =>
    "The candidate was absent from " + (told.noResult === "X" ? "part" : "all") +
    " of the exam: there is no result.",
  WITHDRAWN: (told) =>
    "This result has been withdrawn. It has not stood since " + day(told.withdrawnSince) + ".",
};

function show(told) {
  const answer = byId("answer");
  answer.replaceChildren();
  if (told.answer === "VERIFIED") {
    answer.append(element("h2", "This result is genuine"));
  } else {
    answer.append(element("h2", "Answer"), element("p", ANSWERS[told.answer](told), "news"));
  }
  if (told.name) {
    answer.append(
      nameOf(told.name),
      facts([["Exam", told.exam], ["Date of the exam", day(told.examDate)]]),
    );
  }
  if (told.testDayPhoto === "NONE") {
    answer.append(element("p", "There is no photo of the day of the exam."));
  }
  if (told.result) {
    answer.append(outcomeOf(told.result));
  }
  for (const earlier of told.superseded || []) {
    answer.append(
      element("h3", "An earlier result, which has not stood since " + day(earlier.since)),
      outcomeOf(earlier.result),
    );
  }
}

onSubmit(byId("verify"), (values) => {
  byId("answer").replaceChildren();
  return ask("POST", "/v1/verifications", { body: values })
    .then((answer) => answer.json())
    .then(show);
});
