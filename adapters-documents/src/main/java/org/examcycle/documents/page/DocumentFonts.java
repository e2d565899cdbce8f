package org.examcycle.documents.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.examcycle.documents.type.Glyph;
import org.examcycle.documents.type.Run;
import org.examcycle.documents.type.Typeface;

/** The typefaces in one document, each there once, with the glyphs that it shows and no others. */
final class DocumentFonts {

  /** What a character map may list in one block. */
  private static final int BLOCK = 100;

  private final Map<Typeface, Embedded> embedded = new EnumMap<>(Typeface.class);

  /** The font for these glyphs, which are kept in it. */
  PDType0Font forGlyphs(Run run, PDDocument document) throws IOException {
    var face = embedded.get(run.face());
    if (face == null) {
      face = new Embedded(PDType0Font.load(document, run.face().open(), true));
      embedded.put(run.face(), face);
    }
    face.font.addGlyphsToSubset(run.glyphs().stream().map(Glyph::id).collect(toSet()));
    for (var glyph : run.glyphs()) {
      face.texts.putIfAbsent(glyph.id(), glyph.text());
    }
    return face.font;
  }

  /**
   * Says of every glyph which characters it stands for: PDFBox does not know it of those that were
   * made of several. Once the fonts have been cut down to what is used.
   */
  void tellTheirCharacters(PDDocument document) throws IOException {
    for (var face : embedded.values()) {
      var map = document.getDocument().createCOSStream();
      try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(characterMap(face.texts).getBytes(US_ASCII));
      }
      face.font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }
  }

  private static String characterMap(Map<Integer, String> texts) {
    var map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    var lines = lines(texts);
    for (var from = 0; from < lines.size(); from += BLOCK) {
      var block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    return map.append(
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """)
        .toString();
  }

  private static List<String> lines(Map<Integer, String> texts) {
    var lines = new ArrayList<String>();
    texts.forEach(
        (glyph, text) ->
            lines.add(
                "<%04X> <%s>\n"
                    .formatted(glyph, HexFormat.of().formatHex(text.getBytes(UTF_16BE)))));
    return lines;
  }

  private static final class Embedded {

    private final PDType0Font font;
    private final Map<Integer, String> texts = new TreeMap<>();

    Embedded(PDType0Font font) {
      this.font = font;
    }
  }
}
