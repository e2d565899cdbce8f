package org.examcycle.contract;

import java.util.List;
import java.util.Map;

/** The schemas of what every problem has. */
final class ProblemSchemas {

  private ProblemSchemas() {}

  static void addTo(Schemas schemas) {
    schemas.put(
        "RuleId",
        Nodes.map(
            "description",
            "A rule of the rulebook.",
            "type",
            "string",
            "pattern",
            "^(INT|ENG|COM)-[A-Z]{3}-[0-9]{2}$"));
    schemas.put("Problem", problem());
    schemas.put("Flaw", flaw());
  }

  private static Map<String, Object> problem() {
    return Nodes.map(
        "description",
        "Every answer that is no (RFC 9457).",
        "type",
        "object",
        "required",
        List.of("type", "title", "status", "code", "instance"),
        "properties",
        Nodes.map(
            "type",
            text("`urn:examcycle:problem:` and the code."),
            "title",
            text("The code in words; for people, not for programs."),
            "status",
            Nodes.map("type", "integer"),
            "code",
            text("What a program acts on: of the first refusal where there are several."),
            "rule",
            Nodes.ref("schemas", "RuleId"),
            "facts",
            Nodes.map(
                "description",
                "What the first rule saw, by name.",
                "type",
                "object",
                "additionalProperties",
                true),
            "refusals",
            Nodes.map(
                "description",
                "Every refusal, the first repeated.",
                "type",
                "array",
                "items",
                Nodes.ref("schemas", "Refusal")),
            "refusalsInAll",
            whole("How many there are, where `refusals` is cut short: of a file the first 1000."),
            "errors",
            Nodes.map(
                "description",
                "What is wrong with the request's form.",
                "type",
                "array",
                "items",
                Nodes.ref("schemas", "Flaw")),
            "errorsInAll",
            whole("How many there are, where `errors` is cut short: of a file the first 100."),
            "instance",
            text("The request's id.")));
  }

  private static Map<String, Object> flaw() {
    return Nodes.map(
        "description",
        "One thing that is wrong with a request's form; never the value itself.",
        "type",
        "object",
        "required",
        List.of("problem"),
        "properties",
        Nodes.map(
            "pointer",
            text("JSON pointer (RFC 6901) into the body."),
            "parameter",
            text("A part of the path or the query; `path` or `query` where it has no name."),
            "header",
            text("A request header."),
            "line",
            Nodes.map("description", "As an editor counts.", "type", "integer"),
            "column",
            text("A file's column by its header, or the place in the line by its number."),
            "problem",
            Nodes.map(
                "description",
                "What is wrong. What must be there and is not is `missing`, in a file"
                    + " `missing-value`.",
                "type",
                "string",
                "enum",
                FlawWords.ALL,
                MayGrow.MARK,
                true),
            "expected",
            Nodes.map(
                "description",
                "Bounds or form, by name.",
                "type",
                "object",
                "additionalProperties",
                true)));
  }

  private static Map<String, Object> whole(String description) {
    return Nodes.map("description", description, "type", "integer");
  }

  private static Map<String, Object> text(String description) {
    return Nodes.map("description", description, "type", "string");
  }
}
