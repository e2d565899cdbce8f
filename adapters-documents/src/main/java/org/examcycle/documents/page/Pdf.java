package org.examcycle.documents.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.examcycle.documents.type.Headless;
import org.examcycle.documents.type.Typeface;

/** A page as PDF/A-3u, to be kept, and PDF/UA-1, to be read aloud. */
final class Pdf {

  static {
    Headless.prepare();
    PageLog.install();
  }

  private Pdf() {}

  /**
   * @param names the texts for which the page has places
   */
  static byte[] of(String html, Names names) {
    var drawer = new NameDrawer(names);
    try (var renderer = builder(html, drawer).buildPdfRenderer()) {
      try (var document = renderer.createPDFKeepOpen()) {
        return write(document, drawer.fonts());
      }
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  /** Written twice: what a font became is known only once it was written. */
  private static byte[] write(PDDocument document, DocumentFonts fonts) throws IOException {
    document.save(OutputStream.nullOutputStream());
    fonts.tellTheirCharacters(document);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(String html, NameDrawer drawer) {
    var objects = new DefaultObjectDrawerFactory();
    objects.registerDrawer(NameDrawer.TYPE, drawer);
    return new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_3_U)
        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
        .useFont(Typeface.SANS::open, "Noto Sans", 400, FontStyle.NORMAL, true)
        .useFont(Pdf::bold, "Noto Sans", 700, FontStyle.NORMAL, true)
        .useObjectDrawerFactory(objects)
        // A page loads nothing, whatever may stand in it.
        .useUriResolver((_, _) -> null)
        .withProducer("ExamCycle")
        .withHtmlContent(html, null);
  }

  private static InputStream bold() {
    return Objects.requireNonNull(Pdf.class.getResourceAsStream("/fonts/NotoSans-Bold.ttf"));
  }
}
