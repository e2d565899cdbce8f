package org.examcycle.documents.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What programs get out of a PDF that ask how it is spelt, as those that read aloud do. */
final class ReadBack {

  /**
   * A text with its own spelling.
   *
   * @param glyphs by how many it is drawn
   */
  record Spelt(String text, long glyphs) {}

  private ReadBack() {}

  static List<Spelt> names(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var reader = new PDFMarkedContentExtractor();
      for (var page : document.getPages()) {
        reader.processPage(page);
      }
      return reader.getMarkedContents().stream().flatMap(ReadBack::spelt).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All text, of those programs that know nothing of spelling. */
  static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Spelt> spelt(PDMarkedContent marked) {
    var inside =
        marked.getContents().stream()
            .filter(PDMarkedContent.class::isInstance)
            .flatMap(part -> spelt((PDMarkedContent) part));
    var text = marked.getActualText();
    return text == null
        ? inside
        : Stream.concat(Stream.of(new Spelt(text, glyphs(marked))), inside);
  }

  private static long glyphs(PDMarkedContent marked) {
    return marked.getContents().stream().filter(TextPosition.class::isInstance).count();
  }
}
