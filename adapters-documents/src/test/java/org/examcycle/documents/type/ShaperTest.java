package org.examcycle.documents.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShaperTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final Shaper shaper = new Shaper();

  private List<Glyph> glyphs(String text, Locale language) {
    return shaper.shape(text, language, 10).runs().stream()
        .flatMap(run -> run.glyphs().stream())
        .toList();
  }

  private List<Typeface> faces(String text, Locale language) {
    return shaper.shape(text, language, 10).runs().stream().map(Run::face).toList();
  }

  @Test
  void right_to_left_stands_from_right_to_left() {
    assertThat(glyphs("אבג", Locale.forLanguageTag("he")))
        .extracting(Glyph::text)
        .containsExactly("ג", "ב", "א");
  }

  @Test
  void what_is_latin_within_runs_the_other_way() {
    assertThat(glyphs("אב Li", Locale.forLanguageTag("he")))
        .extracting(Glyph::text)
        .containsExactly("L", "i", " ", "ב", "א");
  }

  @Test
  void letters_join() {
    var alone = glyphs("ب", ARABIC).stream().map(Glyph::id).toList();
    var joined = glyphs("ببب", ARABIC).stream().map(Glyph::id).distinct().toList();

    assertThat(joined).hasSizeGreaterThan(alone.size() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "or, ODIA, ପ୍ରି, 4",
    "dv, THAANA, އަ, 2",
    "syr, SYRIAC, ܡܡܡ, 3",
    "bo, TIBETAN, སྒྲོ, 4",
    "mn-Mong, MONGOLIAN, ᠰᠰᠰ, 3"
  })
  void letters_are_of_their_typeface_and_tied_as_it_says(
      String language, Typeface face, String text, int characters) {
    var locale = Locale.forLanguageTag(language);
    var alone =
        text.codePoints()
            .mapToObj(Character::toString)
            .flatMap(each -> glyphs(each, locale).stream().map(Glyph::id))
            .toList();

    assertThat(text.codePointCount(0, text.length())).isEqualTo(characters);
    assertThat(faces(text, locale)).containsOnly(face);
    assertThat(glyphs(text, locale)).extracting(Glyph::text).doesNotContain("");
    if (face != Typeface.THAANA) {
      assertThat(glyphs(text, locale)).extracting(Glyph::id).isNotEqualTo(alone);
    }
  }

  @Test
  void marks_find_their_place_above_the_letter() {
    var glyphs = glyphs("x\u0302\u0303", Locale.ENGLISH);

    assertThat(glyphs).hasSize(3);
    assertThat(glyphs.get(2).y()).isGreaterThan(glyphs.get(1).y());
  }

  @Test
  void the_language_chooses_among_typefaces_that_share_a_character() {
    assertThat(faces("直", Locale.forLanguageTag("zh"))).containsExactly(Typeface.CHINESE);
    assertThat(faces("直", Locale.forLanguageTag("ja"))).containsExactly(Typeface.JAPANESE);
    assertThat(faces("直", Locale.forLanguageTag("ko"))).containsExactly(Typeface.KOREAN);
    assertThat(faces("علی", Locale.forLanguageTag("ur"))).containsExactly(Typeface.NASTALIQ);
    assertThat(faces("علی", Locale.forLanguageTag("fa"))).containsExactly(Typeface.NASKH);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, CHINESE",
    "zh-CN, CHINESE",
    "zh-SG, CHINESE",
    "zh-Hans, CHINESE",
    "zh-Hans-HK, CHINESE",
    "zh-Hant, TRADITIONAL_CHINESE",
    "zh-Hant-MY, TRADITIONAL_CHINESE",
    "zh-TW, TRADITIONAL_CHINESE",
    "zh-HK, HONG_KONG_CHINESE",
    "zh-Hant-HK, HONG_KONG_CHINESE",
    "yue, HONG_KONG_CHINESE",
    "yue-HK, HONG_KONG_CHINESE",
    "yue-Hant-HK, HONG_KONG_CHINESE",
    "yue-Hans-HK, CHINESE",
    "yue-CN, CHINESE",
    "zh-MO, HONG_KONG_CHINESE"
  })
  void so_does_the_script_that_Chinese_is_written_in(String tag, Typeface typeface) {
    assertThat(faces("骨", Locale.forLanguageTag(tag))).containsExactly(typeface);
  }

  @Test
  void no_typeface_alone_has_every_name() {
    assertThat(faces("王𠮷", Locale.forLanguageTag("zh")))
        .containsExactly(Typeface.CHINESE, Typeface.JAPANESE);
    assertThat(faces("王䶮", Locale.forLanguageTag("ja")))
        .containsExactly(Typeface.JAPANESE, Typeface.CHINESE);
  }

  @Test
  void a_character_without_letter_is_named_and_never_drawn() {
    assertThat(shaper.firstMissing("Amira \uD808\uDC00")).contains("U+12000");
    assertThatThrownBy(() -> glyphs("Amira \uD808\uDC00", Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no letter for U+12000");
  }

  @Test
  void a_mark_that_the_typeface_of_its_letter_lacks_is_named_as_well() {
    // Japanese marks of voice, on a letter of another script.
    assertThat(shaper.firstMissing("ก\u3099")).contains("U+3099");
  }

  @Test
  void nothing_is_missing_in_nothing() {
    assertThat(shaper.firstMissing("")).isEmpty();
    assertThat(shaper.shape("", Locale.ENGLISH, 10).width()).isZero();
  }
}
