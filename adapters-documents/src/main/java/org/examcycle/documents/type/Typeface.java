package org.examcycle.documents.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The typefaces that we bring along, each read when it is first needed, and kept. */
public enum Typeface {
  SANS("NotoSans-Regular"),
  NASKH("NotoNaskhArabic-Regular"),
  NASTALIQ("NotoNastaliqUrdu-Regular"),
  HEBREW("NotoSansHebrew-Regular"),
  SYRIAC("NotoSansSyriac-Regular"),
  THAANA("NotoSansThaana-Regular"),
  ARMENIAN("NotoSansArmenian-Regular"),
  GEORGIAN("NotoSansGeorgian-Regular"),
  ETHIOPIC("NotoSansEthiopic-Regular"),
  DEVANAGARI("NotoSansDevanagari-Regular"),
  BENGALI("NotoSansBengali-Regular"),
  GUJARATI("NotoSansGujarati-Regular"),
  GURMUKHI("NotoSansGurmukhi-Regular"),
  KANNADA("NotoSansKannada-Regular"),
  MALAYALAM("NotoSansMalayalam-Regular"),
  ODIA("NotoSansOriya-Regular"),
  SINHALA("NotoSansSinhala-Regular"),
  TAMIL("NotoSansTamil-Regular"),
  TELUGU("NotoSansTelugu-Regular"),
  KHMER("NotoSansKhmer-Regular"),
  LAO("NotoSansLao-Regular"),
  MYANMAR("NotoSansMyanmar-Regular"),
  THAI("NotoSansThai-Regular"),
  TIBETAN("NotoSerifTibetan-Regular"),
  MONGOLIAN("NotoSansMongolian-Regular"),
  // Of scripts whose letters stand side by side: Java shapes none that came after Unicode 3.2.
  TIFINAGH("NotoSansTifinagh-Regular", UnicodeScript.TIFINAGH),
  OL_CHIKI("NotoSansOlChiki-Regular", UnicodeScript.OL_CHIKI),
  CHEROKEE("NotoSansCherokee-Regular", UnicodeScript.CHEROKEE),
  OSAGE("NotoSansOsage-Regular", UnicodeScript.OSAGE),
  VAI("NotoSansVai-Regular", UnicodeScript.VAI),
  LISU("NotoSansLisu-Regular", UnicodeScript.LISU),
  YI("NotoSansYi-Regular", UnicodeScript.YI),
  TAI_LE("NotoSansTaiLe-Regular", UnicodeScript.TAI_LE),
  TAI_LUE("NotoSansNewTaiLue-Regular", UnicodeScript.NEW_TAI_LUE),
  CHINESE("NotoSansSC-Regular"),
  TRADITIONAL_CHINESE("NotoSansTC-Regular"),
  HONG_KONG_CHINESE("NotoSansHK-Regular"),
  JAPANESE("NotoSansJP-Regular"),
  KOREAN("NotoSansKR-Regular");

  /** Where Chinese is written in traditional characters, unless the language says otherwise. */
  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  /** Where these have the shapes of Hong Kong. */
  private static final Set<String> AS_IN_HONG_KONG = Set.of("HK", "MO");

  private final String name;
  private final @Nullable UnicodeScript only;
  private byte @Nullable [] bytes;
  private @Nullable Font font;

  Typeface(String name) {
    this(name, null);
  }

  /**
   * @param only the script that it is read for, so that names of others do without it
   */
  Typeface(String name, @Nullable UnicodeScript only) {
    this.name = name;
    this.only = only;
  }

  /**
   * All, in the order in which a name of this language asks for its letters. The same character
   * looks one way in Chinese and another in Japanese, and no one typeface has every one.
   */
  static List<Typeface> inOrder(Locale language) {
    return Stream.of(Stream.of(SANS), first(language).stream(), Stream.of(values()))
        .flatMap(some -> some)
        .distinct()
        .toList();
  }

  /** Which of the typefaces that share characters go first. */
  private static List<Typeface> first(Locale language) {
    return switch (language.getLanguage()) {
      case "ur" -> List.of(NASTALIQ);
      case "ja" -> List.of(JAPANESE);
      case "ko" -> List.of(KOREAN, JAPANESE);
      case "zh" ->
          isIn("Hant", language, TRADITIONAL.contains(language.getCountry()))
              ? List.of(traditional(language))
              : List.of();
      case "yue" ->
          isIn("Hans", language, language.getCountry().equals("CN"))
              ? List.of()
              : List.of(HONG_KONG_CHINESE);
      default -> List.of();
    };
  }

  /** Whether it is written so: as it says, or as is usual where it says nothing. */
  private static boolean isIn(String script, Locale language, boolean usually) {
    return language.getScript().isEmpty() ? usually : language.getScript().equals(script);
  }

  private static Typeface traditional(Locale chinese) {
    return AS_IN_HONG_KONG.contains(chinese.getCountry()) ? HONG_KONG_CHINESE : TRADITIONAL_CHINESE;
  }

  boolean has(int codePoint) {
    return (only == null || only == UnicodeScript.of(codePoint)) && font().canDisplay(codePoint);
  }

  /** The font at a size in points, which kerns and ties letters as the typeface says. */
  Font font(double size) {
    return font().deriveFont((float) size);
  }

  /** The file, to be put into a document. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes());
  }

  private synchronized byte[] bytes() {
    var read = bytes;
    if (read == null) {
      read = read("/fonts/" + name + ".ttf");
      bytes = read;
    }
    return read;
  }

  private synchronized Font font() {
    var made = font;
    if (made == null) {
      Headless.prepare();
      made = make();
      font = made;
    }
    return made;
  }

  private Font make() {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, open())
          .deriveFont(
              Map.of(
                  TextAttribute.KERNING, TextAttribute.KERNING_ON,
                  TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (FontFormatException | IOException unreadable) {
      throw new IllegalStateException("a font of ours cannot be read: " + name, unreadable);
    }
  }

  private static byte[] read(String resource) {
    try (var file = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource))) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
