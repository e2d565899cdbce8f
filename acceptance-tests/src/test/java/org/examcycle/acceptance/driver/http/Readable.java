package org.examcycle.acceptance.driver.http;

import java.util.Map;
import java.util.regex.Pattern;

/** What can be read of an answer's body; of what is no text, at most that it was there. */
public final class Readable {

  private static final Pattern TEXT = Pattern.compile("^$|^text/|[/+](json|xml|yaml)");

  private static final Map<String, String> NO_TEXT =
      Map.of(
          "application/pdf",
          "(a PDF)",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "(a workbook)");

  private Readable() {}

  /**
   * @param type as the answer's head says, empty if it says nothing
   * @param body taken for text
   */
  public static String of(String type, String body) {
    return TEXT.matcher(type).find()
        ? body
        : NO_TEXT.getOrDefault(type.replaceFirst(";.*", ""), "");
  }
}
