package org.examcycle.rest.guide;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.KeyDocument;
import org.examcycle.rest.value.Words;

/**
 * A document that centres work by in a year, as it is listed and shown (INT-PRE-07).
 *
 * @param title of which there is one in a year
 * @param place where it is to be read, an address of the web
 */
record KeyDocumentBody(
    @NotNull ExamYear year,
    @NotNull KeyDocument.Kind kind,
    @Words @Size(max = 200) String title,
    @NotNull @Size(max = 2000) @Pattern(regexp = "https://\\S+") String place) {

  KeyDocument document() {
    return new KeyDocument(year, kind, title, place);
  }

  static KeyDocumentBody of(KeyDocument document) {
    return new KeyDocumentBody(
        document.year(), document.kind(), document.title(), document.place());
  }
}
