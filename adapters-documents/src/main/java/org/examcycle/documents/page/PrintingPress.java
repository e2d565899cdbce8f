package org.examcycle.documents.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.Press;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.documents.type.Fitting;
import org.examcycle.documents.type.Shaper;

/** Prints each kind of document on its sheet, as a page for screens and as PDF. */
public final class PrintingPress implements Press {

  private final List<Sheet<?>> sheets;
  private final Shaper shaper = new Shaper();
  private final Fitting fitting = new Fitting(shaper);

  public PrintingPress(List<Sheet<?>> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  @Override
  public Optional<String> firstMissing(String text) {
    return shaper.firstMissing(text);
  }

  @Override
  public <T> Printed print(DocumentKind<T> kind, Issue issue, T says) {
    var sheet = sheetOf(kind);
    var names = Names.onPaper(fitting);
    var paper = sheet.html(issue, says, names);
    var screen = sheet.html(issue, says, Names.onScreen(fitting));
    return new Printed(Rendition.of(screen.getBytes(UTF_8)), Rendition.of(Pdf.of(paper, names)));
  }

  @SuppressWarnings("unchecked") // a sheet of the kind takes what documents of the kind say
  private <T> Sheet<T> sheetOf(DocumentKind<T> kind) {
    return sheets.stream()
        .filter(sheet -> sheet.kind().equals(kind))
        .map(sheet -> (Sheet<T>) sheet)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet for " + kind.name()));
  }
}
