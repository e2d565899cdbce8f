package org.examcycle.documents.page;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Shape;
import java.text.AttributedString;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the texts of a page that come from people, each where the page has its place. */
final class NameDrawer implements FSObjectDrawer {

  /** Of the {@code object} that is a name's place. */
  static final String TYPE = "text/name";

  /** The graphics ask for a text before they hand over to who writes it. */
  private static final String ANY_TEXT = "x";

  /** Around a name, in pixels: what is drawn in its place may be blurred at its edges. */
  private static final int MARGIN = 1;

  private final Names names;
  private final DocumentFonts fonts = new DocumentFonts();

  NameDrawer(Names names) {
    this.names = names;
  }

  DocumentFonts fonts() {
    return fonts;
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element place,
      double x,
      double y,
      double width,
      double height,
      OutputDevice paper,
      RenderingContext context,
      int dotsPerPixel) {
    var name = names.in(Integer.parseInt(place.getAttribute("data-name")));
    var dotsPerPoint = dotsPerPixel * NameWriter.UNIT;
    var page = context.getPage();
    var strip =
        new Strip((page.getTop() - y) / dotsPerPoint, (page.getBottom() - y) / dotsPerPoint);
    paper.drawWithGraphics(
        (float) (x - MARGIN * dotsPerPixel),
        (float) (y - MARGIN * dotsPerPixel),
        (float) Math.ceil(width / dotsPerPixel) + 2 * MARGIN,
        (float) Math.ceil(height / dotsPerPixel) + 2 * MARGIN,
        graphics -> {
          ((PdfBoxGraphics2D) graphics).setFontTextDrawer(new NameWriter(name, strip, fonts));
          graphics.setPaint(Color.BLACK);
          graphics.drawString(new AttributedString(ANY_TEXT).getIterator(), MARGIN, MARGIN);
        });
    return null;
  }
}
