package org.examcycle.documents.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.examcycle.documents.type.Fitted;
import org.examcycle.documents.type.Line;
import org.examcycle.documents.type.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes a name as glyphs, and beside them how it is spelt: who copies it, searches for it or has
 * it read aloud gets the characters that were typed.
 */
final class NameWriter implements IPdfBoxGraphics2DFontTextDrawer {

  /** The drawing's units are 1/96 inch and count downward, a document's are 1/72 and upward. */
  static final double UNIT = 96.0 / 72;

  private final Fitted name;
  private final Strip strip;
  private final DocumentFonts fonts;

  NameWriter(Fitted name, Strip strip, DocumentFonts fonts) {
    this.name = name;
    this.strip = strip;
    this.fonts = fonts;
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator any, IFontTextDrawerEnv drawing) {
    return true;
  }

  @Override
  public void drawText(AttributedCharacterIterator any, IFontTextDrawerEnv drawing)
      throws IOException {
    var content = drawing.getContentStream();
    // Once, where it begins; in the line: some readers overlook it in a property list.
    var spelt = strip.hasBeginning() ? name.text() : "";
    raw(content, "/Span <</ActualText <FEFF" + hex(spelt.getBytes(UTF_16BE)) + ">>> BDC\n");
    var top = 0.0;
    for (var line : name.lines()) {
      write(line, top + line.ascent(), drawing);
      top += line.ascent() + line.descent();
    }
    raw(content, "EMC\n");
  }

  /** Nobody measures here: the place has the name's size. */
  @Override
  public @Nullable FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv drawing) {
    return null;
  }

  private void write(Line line, double baseline, IFontTextDrawerEnv drawing) throws IOException {
    for (var run : line.runs()) {
      var shown =
          run.glyphs().stream().filter(glyph -> strip.shows(line, baseline, glyph)).toList();
      if (!shown.isEmpty()) {
        write(new Run(run.face(), shown), line.size(), baseline, drawing);
      }
    }
  }

  private void write(Run run, double size, double baseline, IFontTextDrawerEnv drawing)
      throws IOException {
    var content = drawing.getContentStream();
    var font = fonts.forGlyphs(run, drawing.getDocument());
    content.beginText();
    content.setFont(font, (float) size);
    for (var glyph : run.glyphs()) {
      content.setTextMatrix(
          new Matrix(
              (float) UNIT,
              0,
              0,
              (float) -UNIT,
              (float) (glyph.x() * UNIT),
              (float) ((baseline - glyph.y()) * UNIT)));
      raw(content, "<" + hex(font.encodeGlyphId(glyph.id())) + "> Tj\n");
    }
    content.endText();
  }

  @SuppressWarnings("deprecation") // there is no other way to write glyphs, or a span in the line
  private static void raw(PDPageContentStream content, String commands) throws IOException {
    content.appendRawCommands(commands.getBytes(US_ASCII));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
