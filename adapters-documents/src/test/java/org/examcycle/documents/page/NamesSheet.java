package org.examcycle.documents.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.testkit.document.NamesInManyScripts.Name;

/** A document of nothing but names, each in a place as wide as a line of print. */
final class NamesSheet implements Sheet<NamesSheet.Register> {

  static final DocumentKind<Register> KIND = new DocumentKind<>("register", Register.class);

  record Register(List<Name> names) {}

  @Override
  public DocumentKind<Register> kind() {
    return KIND;
  }

  @Override
  public String html(Issue issue, Register says, Names names) {
    return says.names().stream()
        .map(name -> "<p>" + written(name, names) + "</p>\n")
        .collect(
            joining(
                "",
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <title>Names</title>
                <meta name="subject" content="Names"/>
                <style>body { font-family: "Noto Sans" }</style>
                </head>
                <body>
                """,
                "</body>\n</html>\n"));
  }

  private static String written(Name name, Names names) {
    return Templates.render(
        "name",
        Map.of(
            "names",
            names,
            "text",
            name.text(),
            "language",
            name.language(),
            "size",
            14.0,
            "width",
            400.0));
  }
}
