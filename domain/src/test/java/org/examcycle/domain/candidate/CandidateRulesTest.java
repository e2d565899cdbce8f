package org.examcycle.domain.candidate;

import static java.lang.Integer.parseInt;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
  private static final CandidateKey KEY =
      new CandidateKey(
          SeriesCode.of("2027-06"), CentreNumber.of("MZ040"), CandidateNumber.of("0001"));
  private static final PersonId PERSON = new PersonId(new UUID(0, 1));

  private static CandidateDetails details() {
    return new CandidateDetails(
        "أميرة",
        "Amira",
        Locale.forLanguageTag("ar"),
        LocalDate.of(2010, 5, 17),
        Sex.FEMALE,
        CandidateStatus.SCHOOL,
        Optional.empty(),
        Optional.empty());
  }

  private static CandidateDetails named(String name, String latin) {
    var d = details();
    return new CandidateDetails(
        name, latin, d.language(), d.dateOfBirth(), d.sex(), d.status(), d.uci(), d.uln());
  }

  private static CandidateCase kase(CandidateDetails details, CentreStatus status) {
    return new CandidateCase(details, centre(status), Optional.empty(), List.of(), TODAY);
  }

  private static Centre centre(CentreStatus status) {
    return new Centre(
        CentreNumber.of("MZ040"),
        "Northgate",
        status,
        "A. Head",
        "B. Officer",
        CountryCode.of("MZ"),
        AdministrativeZone.of(3),
        ZoneId.of("Africa/Maputo"),
        Optional.empty(),
        Set.of(),
        1);
  }

  private static List<Refusal> refusals(CandidateDetails details) {
    return CandidateRuleBook.registering().check(kase(details, CentreStatus.APPROVED));
  }

  @Nested
  class A_name {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "أميرة",
          "יַעֲקֹב",
          "क्षत्रिय",
          "ශ්‍රී", // with a zero-width joiner
          "می‌خواهم", // with a zero-width non-joiner
          "𠮷田",
          "辻󠄀井", // with a variation selector
          "Nguyễn",
          "Nguyễn", // decomposed
          "Ó Súilleabháin-O’Neil jr. 3rd",
          "e\u0301"
        })
    void in_any_script_is_kept_as_it_was_written(String name) {
      assertThat(refusals(named(name, "Amira"))).isEmpty();
      assertThat(named(name, "Amira").as(KEY, PERSON, 1).name().original()).isEqualTo(name);
    }

    @Test
    void may_have_any_length() {
      var name = "Wolfe­schlegel­stein­hausen".replace("\u00AD", "") + "Ł".repeat(100_000);

      assertThat(refusals(named(name, name))).isEmpty();
      assertThat(named(name, name).as(KEY, PERSON, 1).name().latin()).isEqualTo(name);
    }

    /** Each is looked at once: at a look back for each it would take minutes. */
    @Test
    void may_have_any_number_of_marks() {
      assertThat(NameFault.of("A" + "\u0301".repeat(500_000))).isEmpty();
      assertThat(NameFault.of("A" + "\u0301".repeat(500_000) + " \u0301"))
          .contains(NameFault.MARK_WITHOUT_LETTER);
    }

    @ParameterizedTest
    @CsvSource({
      "'', WITHOUT_LETTER",
      "' ', WITHOUT_LETTER",
      "12, WITHOUT_LETTER",
      "\u0301\u0302, WITHOUT_LETTER",
      "\u064B, WITHOUT_LETTER",
      "\u02BB, WITHOUT_LETTER",
      "\u00AA\u00BA, WITHOUT_LETTER",
      "\u00B5, WITHOUT_LETTER", // the sign of a millionth
      "\u2113, WITHOUT_LETTER", // that of a litre
      "\uD835\uDC00, WITHOUT_LETTER", // a letter of mathematics
      "\u200D, WITHOUT_LETTER",
      "\u0640 \u0640, WITHOUT_LETTER"
    })
    void has_a_letter(String name, NameFault fault) {
      assertThat(refusals(named(name, "Amira")))
          .containsExactly(new CandidateRefusal.NameNotAccepted(fault));
      assertThat(refusals(named("أميرة", name)))
          .containsExactly(new CandidateRefusal.LatinNameNotAccepted(fault));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x9, 0xA, 0xD, 0x1F, 0x7F, 0x85, 0x2028, 0x2029})
    void has_no_control_character(int codePoint) {
      assertFault(codePoint, NameFault.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
        ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2068, 0x2069})
    void has_no_character_that_turns_its_direction(int codePoint) {
      assertFault(codePoint, NameFault.DIRECTION_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x061D, 0x200C, 0x2010, 0x202F, 0x20, 0x27, 0x2D})
    void may_have_their_neighbours(int codePoint) {
      assertThat(NameFault.of("ا" + Character.toString(codePoint) + "ب")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xE000, 0x0378, 0xFFFF})
    void has_no_code_point_that_is_no_character(int codePoint) {
      assertFault(codePoint, NameFault.NO_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2065, 0x206A})
    void has_no_direction_character_beyond_the_isolates(int codePoint) {
      assertThat(NameFault.of("A" + Character.toString(codePoint)))
          .isNotEqualTo(Optional.of(NameFault.DIRECTION_CHARACTER));
    }

    @Test
    void has_letters_to_be_printed_with() {
      assertThat(unprintable("Amira", Optional.empty())).isEmpty();
      assertThat(unprintable("Amira", Optional.of("U+12000")))
          .contains(new CandidateRefusal.NameCharacterUnprintable("U+12000"));
    }

    @Test
    void that_is_none_is_refused_for_that_alone() {
      assertThat(unprintable("\u0301", Optional.of("U+0301"))).isEmpty();
    }

    private static Optional<Refusal> unprintable(String name, Optional<String> missing) {
      return new NameNeedsLetters().check(new NameNeedsLetters.Facts(NameFault.of(name), missing));
    }

    @ParameterizedTest
    @ValueSource(
        ints = {
          0xAD, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2060, 0x2064, 0x206A, 0x206F, 0x3164, 0xFEFF,
          0xFFA0, 0xFFF9, 0xFFFB, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000,
          0xE0041, 0xE007F
        })
    void has_no_character_that_nobody_sees(int codePoint) {
      assertFault(codePoint, NameFault.INVISIBLE_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
        ints = {
          0xAC, 0xAE, 0x115E, 0x1161, 0x17B3, 0x17B6, 0x200A, 0x3163, 0xFF9F, 0xFFA1, 0xFFFD,
          0x1342F, 0x13440, 0x1BC9F, 0x1BCA4, 0x1D172, 0x1D17B, 0xE0200
        })
    void may_have_what_is_seen(int codePoint) {
      assertThat(NameFault.of("Am" + Character.toString(codePoint) + "ira"))
          .isNotEqualTo(Optional.of(NameFault.INVISIBLE_CHARACTER));
    }

    /** Written as code points, since half of them are not seen. */
    @ParameterizedTest
    @CsvSource({
      // A non-joiner between letters that join, whichever they are: Persian, Syriac, Mongolian.
      "0639 0644 06CC 200C 0631 0636 0627, true",
      "0645 062D 0645 062F 200C 0639 0644 06CC, true",
      "0647 0654 200C 0627, true",
      "0710 0712 200C 0713, true",
      "1828 200C 1820, true",
      "200C 0639 0644 06CC, false",
      "0639 0644 06CC 200C, false",
      "0639 200C 0020 06CC, false",
      "0639 200C 200C 06CC, false",
      "0639 200C 0654 06CC, false",
      "0639 200C 0712, false",
      "0639 200D 0644, false",
      "05D0 200C 05D1, false",
      "0410 200C 043C, false",
      "0041 200D 006D, false",
      "C544 200D BBF8, false",
      // Both after the virama, at a word's end too, or before it: India and Sinhala.
      "0915 094D 200C 0937, true",
      "0930 094D 200D 092F, true",
      "0C30 0C3E 0C2E 0C4D 200C, true",
      "0D30 0D3E 0D2E 0D28 0D4D 200D, true",
      "0D15 0D3B 200D 0D15, true",
      "0DC1 0DCA 200D 0DBB 0DD3, true",
      "09B0 200D 09CD 09AF, true",
      "0CB0 200D 0CCD 0CAF, true",
      "0915 200D 0937, false",
      "0915 200C 093F, false",
      "0915 094D 200D 200D 0937, false",
      "0041 200D 094D 0915, false",
      "1780 17D2 200D 1780, false",
      "0020 200D 094D 0915, false",
      "0915 200C 094D 0937, true",
      "0915 200C 094D 200C 0937, false",
      "0915 200D 094D 200C 0937, false",
      // After the virama of scripts beside India's: Balinese, Javanese, Newa.
      "1B13 1B44 200C 1B13, true",
      "A98F A9C0 200C A98F, true",
      "1140E 11442 200D 1140E, true",
      "1B13 200C 1B44 1B13, false",
      // Before vowels and register shifters of Khmer and points of Hebrew, that they move.
      "1794 17CA 200C 17B8, true",
      "179F 200C 17CA 17B8, true",
      "179F 17CA 200D 17B8, true",
      "1794 200C 17B6, true",
      "1794 17CA 200C, false",
      "1794 200C 17D2 1794, false",
      "1794 17D2 200C 17B6, false",
      "1794 17CA 200C 200C 17B8, false",
      "200C 17CA 1794, false",
      "1794 200C 1794, false",
      "05D5 200C 05B9, true",
      "05D7 05B2 200D 05BD, true",
      "05D7 200D 0915, false",
      // A joiner behind the last letter of a word, that has the form that it has within one.
      "182D 1820 182F 200D, true",
      "1820 182D 200D 0020 1820, true",
      "0647 200D 002E 0020 0639, true",
      "0639 0650 200D, true",
      "0712 200D, true",
      "07CA 07DF 200D, true",
      "1E900 1E922 200D, true",
      "062F 200D, false",
      "0627 200D, false",
      "0710 200D, false",
      "FEE4 200D, false",
      "0639 200D 200C, false",
      "0639 200D 0650, false",
      "182D 200D 1820, false",
      "0041 200D, false",
      "05D0 200D, false",
      // What stands in the virama's place in the blocks beside India's.
      "0915 08CD 200C 0937, false",
      "0E01 0E4D 200C 0E02, false",
      // Selectors after what they vary.
      "8FBB E0100 4E95, true",
      "845B E01EF 57CE, true",
      "6D77 FE00, true",
      "6D77 FE01, true",
      "6D77 FE02, false",
      "6D41 FE02, true",
      "6D41 FE03, false",
      "8FBB FE00, false",
      "FA45 FE00, false",
      "2F901 E0100, true",
      "6D77 FE0F, false",
      "6D77 E0100 E0101, false",
      "0041 E0100, false",
      "3042 E0100, false",
      "E0100 8FBB, false",
      "0531 FE00, false",
      "1828 180B 1820, true",
      "1820 180F, true",
      "1828 180B 180C, false",
      "0041 180B, false",
      // The separator of Mongolian between its letters.
      "182A 1820 1836 1820 1828 180E 1820, true",
      "1828 180B 180E 1820, true",
      "1828 180E, false",
      "180E 1820 1828, false",
      "1828 180E 180E 1820, false",
      // A place to break a line between letters of scripts without spaces.
      "179F 17BB 1781 200B 1785 17B6, true",
      "0E2A 0E21 200B 0E0A, true",
      "0EAA 0EBB 0EA1 200B 0EAA, true",
      "1019 1031 102C 1004 103A 200B 1019, true",
      "179F 200B, false",
      "200B 179F, false",
      "179F 200B 200B 1785, false",
      "179F 200B 0020 1785, false",
      "179F 200B 17B6, false",
      "0645 200B 06CC, false",
      "0041 200B 006D, false",
      "0F56 200B 0F66, false",
      // A joiner of marks between marks.
      "05D9 05B0 034F 05BD, true",
      "05D9 034F 05B0, false",
      "05D9 05B0 034F, false",
      "0041 034F 006D, false"
    })
    void has_what_is_not_seen_where_it_means_something_alone(String codePoints, boolean taken) {
      assertThat(NameFault.of(text(codePoints)))
          .isEqualTo(taken ? Optional.empty() : Optional.of(NameFault.INVISIBLE_CHARACTER));
    }

    @ParameterizedTest
    @CsvSource({
      "005A 0301 006F 0065, true",
      "0041 0323 0302, true",
      "0301 005A 006F 0065, false",
      "0041 0020 0301 0062, false",
      "0041 002D 0301 0062, false",
      "0041 2019 0301, false",
      "0041 0033 0301, false",
      "0041 0020 20DD, false",
      "0041 20DD, true",
      "0041 0020 0903, false",
      "0905 0903, true",
      "0645 0640 0670, true", // on a tatweel
      "02BB 0301 0041, true", // on an ʻokina
      "064E 0645, false",
      "0640 064E 0645, true",
      "8FBB E0100 3099, true",
      "004D 00AA 0020 004A, true", // Mª José
      "004D 002E 00AA, true",
      "004E 0065 0301 00AA, true",
      "0041 0020 0032 00BA, true",
      "00AA 0041, false",
      "0041 0020 00BA, false",
      "0041 002D 00AA, false",
      "0041 0020 002E 00AA, false",
      "0041 00AA 00BA, false",
      "0041 00AA 0301, false"
    })
    void has_marks_on_letters_alone(String codePoints, boolean taken) {
      assertThat(NameFault.of(text(codePoints)))
          .isEqualTo(taken ? Optional.empty() : Optional.of(NameFault.MARK_WITHOUT_LETTER));
    }

    private static String text(String codePoints) {
      return Stream.of(codePoints.split(" "))
          .map(each -> Character.toString(parseInt(each, 16)))
          .collect(joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 0xA0, 0x2009, 0x202F, 0x3000})
    void begins_and_ends_with_no_space(int space) {
      assertThat(NameFault.of(Character.toString(space) + "Amira")).contains(NameFault.OUTER_SPACE);
      assertThat(NameFault.of("Amira" + Character.toString(space))).contains(NameFault.OUTER_SPACE);
      assertThat(NameFault.of("A" + Character.toString(space) + "a")).isEmpty();
    }

    @Test
    void of_a_body_may_be_a_number() {
      assertThat(NameFault.ofBody("42")).isEmpty();
      assertThat(NameFault.ofBody("\u0301")).contains(NameFault.WITHOUT_LETTER);
      assertThat(NameFault.ofBody("\u02BB")).contains(NameFault.WITHOUT_LETTER);
      assertThat(NameFault.ofBody("42 ")).contains(NameFault.OUTER_SPACE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          " Amira",
          "Ami\u3164ra",
          "Ami\u200Bra",
          "\u02BB",
          "\u0301Amira",
          "\u00AA",
          "Ami\u00B5ra"
        })
    void that_was_taken_before_it_was_refused_can_be_read(String name) {
      assertThat(new PersonName(name, name, Locale.KOREAN).latin()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
        ints = {
          0xAD, 0x034F, 0x180B, 0x180F, 0x200B, 0x200C, 0x200D, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF
        })
    void has_nothing_in_its_Latin_form_that_only_other_scripts_need(int codePoint) {
      var name = "Am" + Character.toString(codePoint) + "ira";
      assertThat(NameFault.ofLatin(name)).contains(NameFault.INVISIBLE_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x034E, 0x0350, 0x180A, 0x1810, 0xFDFF, 0xFE10})
    void has_in_its_Latin_form_what_is_seen(int codePoint) {
      assertThat(NameFault.ofLatin("Am" + Character.toString(codePoint) + "ira")).isEmpty();
    }

    private static void assertFault(int codePoint, NameFault fault) {
      assertThat(NameFault.of("Am" + Character.toString(codePoint) + "ira")).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"Ḥasan", "ʻOkina", "Zoë Nguyễn", "Đặng", "Łukasz 2", "Mª José"})
    void has_a_form_in_Latin_letters_whatever_their_marks(String latin) {
      assertThat(NameFault.ofLatin(latin)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "أميرة",
      "Aмira",
      "Αnna",
      "A\u00B5na",
      "\u2113ina"
    }) // a Cyrillic letter, a Greek one, the signs of a millionth and of a litre
    void has_no_other_letters_in_its_Latin_form(String latin) {
      assertThat(refusals(named("أميرة", latin)))
          .containsExactly(new CandidateRefusal.LatinNameNotAccepted(NameFault.NOT_LATIN));
    }

    @Test
    void that_no_rule_has_seen_is_no_name() {
      var arabic = Locale.forLanguageTag("ar");

      assertThatThrownBy(() -> new PersonName("\u0301", "Amira", arabic))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new PersonName("Amira", "أميرة", arabic))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new PersonName("Amira", "Amira", Locale.ROOT))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void has_a_language() {
      assertThat(PersonName.parseLanguage("zh-Hant")).contains(Locale.forLanguageTag("zh-Hant"));
      assertThat(PersonName.parseLanguage("not a tag")).isEmpty();
      assertThat(PersonName.parseLanguage("")).isEmpty();
      assertThat(PersonName.parseLanguage("i-klingon")).isEmpty();
      assertThat(PersonName.parseLanguage("x-klingon")).isEmpty();
      assertThat(PersonName.parseLanguage("art-lojban")).contains(Locale.forLanguageTag("jbo"));
    }

    @ParameterizedTest
    @CsvSource({
      "ar-EG, ",
      "zh-Hant-TW, ",
      "und, NO_LANGUAGE",
      "und-Latn, NO_LANGUAGE",
      "en-GB-GB, PART_OUT_OF_PLACE",
      "en-u, PART_OUT_OF_PLACE",
      "de-1901, ",
      "de-1901-1996, ",
      "de-1901-1901, PART_TWICE",
      "sl-rozaj-biske-1994, ",
      "sl-rozaj-biske-ROZAJ, PART_TWICE",
      "en-a-bb-b-cc, ",
      "en-a-bb-a-cc, PART_TWICE",
      "en-x-a-bb-a-cc, ",
      "art-lojban, ",
      "zh-min, GRANDFATHERED",
      "cel-gaulish, GRANDFATHERED"
    })
    void that_looks_like_the_tag_of_a_language_is_one_or_says_why_not(
        String tag, @Nullable LanguageFault fault) {
      assertThat(tag).matches(PersonName.LANGUAGE);
      assertThat(LanguageFault.of(tag)).isEqualTo(Optional.ofNullable(fault));
      assertThat(PersonName.parseLanguage(tag).isPresent()).isEqualTo(fault == null);
    }
  }

  @Nested
  class A_UCI {

    private static List<Refusal> refusals(String uci) {
      var d = details();
      return CandidateRulesTest.refusals(
          new CandidateDetails(
              d.name(),
              d.latinName(),
              d.language(),
              d.dateOfBirth(),
              d.sex(),
              d.status(),
              Optional.of(uci),
              d.uln()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"681990012058G", "689990980001D"})
    void of_the_rulebook_is_right(String uci) {
      assertThat(refusals(uci)).isEmpty();
      assertThat(Uci.parse(uci).map(Uci::toString)).contains(uci);
      assertThat(Uci.of(uci).value()).isEqualTo(uci);
    }

    /** Worked by hand: the digits alone of 00000?000001 weigh 5, position 6 weighs 11. */
    @ParameterizedTest
    @CsvSource({"0, F", "A, Y", "I, C", "J, V", "P, R", "Q, V", "W, R", "X, V", "Y, H", "Z, B"})
    void has_a_board_letter_worth_what_the_table_says(char letter, char check) {
      assertThat(Uci.checkLetter("00000" + letter + "000001")).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"681990012058F", "681990012058H", "681990012059G", "689990980001G"})
    void with_a_wrong_check_letter_is_refused(String uci) {
      assertThat(refusals(uci)).containsExactly(new CandidateRefusal.UciCheckLetterWrong());
      assertThat(Uci.parse(uci)).isEmpty();
      assertThatThrownBy(() -> Uci.of(uci)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "681990012058",
          "681990012058GG",
          "MZ0400012058G", // only UK centre numbers have a UCI
          "681991012058G", // position 6 is 0 or a letter of the board
          "681990010000G", // candidate numbers begin at 0001
          "681990012058g"
        })
    void not_written_as_one_is_refused(String uci) {
      assertThat(refusals(uci)).containsExactly(new CandidateRefusal.UciMalformed());
    }
  }

  @ParameterizedTest
  @CsvSource({"0123456789, 0", "012345678, 1", "01234567890, 1", "012345678X, 1"})
  void a_ULN_has_ten_digits(String uln, int refused) {
    var d = details();
    var given =
        new CandidateDetails(
            d.name(),
            d.latinName(),
            d.language(),
            d.dateOfBirth(),
            d.sex(),
            d.status(),
            d.uci(),
            Optional.of(uln));

    assertThat(refusals(given)).hasSize(refused).isSubsetOf(new CandidateRefusal.UlnMalformed());
    assertThat(Uln.parse(uln).map(Uln::toString).stream().count()).isEqualTo(1 - refused);
  }

  @Test
  void a_ULN_that_no_rule_has_seen_is_none() {
    assertThat(Uln.of("0123456789").value()).isEqualTo("0123456789");
    assertThatThrownBy(() -> Uln.of("1")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-01, ",
    "2022-02-02, BornTooLate[latest=2022-02-01]",
    "2027-02-01, BornTooLate[latest=2022-02-01]",
    "2027-02-02, BornInTheFuture[]"
  })
  void everybody_is_five(LocalDate born, @Nullable String refused) {
    assertThat(birth(born))
        .map(Object::toString)
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01, 1", "1899-12-31, 1", "1900-01-01, 0"})
  void nobody_was_born_before_1900(LocalDate born, int refused) {
    assertThat(birth(born))
        .hasSize(refused)
        .isSubsetOf(new CandidateRefusal.BornTooEarly(LocalDate.of(1900, 1, 1)));
  }

  @Test
  void refuses_the_too_young_under_the_rule_of_the_others() {
    assertThat(new CandidateRefusal.BornTooLate(TODAY).rule()).hasToString("INT-CAN-02");
  }

  private static List<Refusal> birth(LocalDate born) {
    var facts = new BirthMustBePossible.Facts(born, TODAY);
    return new BirthMustBePossible().check(facts).stream().toList();
  }

  @Nested
  class A_candidate_becomes_private {

    private static final List<SyllabusCode> ART = List.of(SyllabusCode.of("0400"));

    private static Optional<Refusal> check(CandidateStatus status, List<SyllabusCode> schoolOnly) {
      return new PrivateCandidateNeedsOpenOptions()
          .check(new PrivateCandidateNeedsOpenOptions.Facts(status, schoolOnly));
    }

    @Test
    void unless_entered_for_what_private_candidates_may_not_enter() {
      assertThat(check(CandidateStatus.PRIVATE, ART))
          .contains(new CandidateRefusal.EnteredForSchoolOptions(ART));
      assertThat(check(CandidateStatus.PRIVATE, List.of())).isEmpty();
      assertThat(check(CandidateStatus.SCHOOL, ART)).isEmpty();
    }
  }

  @Nested
  class The_same_person_as_an_earlier_candidate {

    private static final CandidateKey EARLIER =
        new CandidateKey(
            SeriesCode.of("2026-11"), CentreNumber.of("MZ040"), CandidateNumber.of("0042"));

    private static Optional<Refusal> check(Optional<Candidate> found) {
      return new PersonMustMatch()
          .check(
              new PersonMustMatch.Facts(
                  details().dateOfBirth(), Optional.of(new PersonClaim(EARLIER, found))));
    }

    private static Candidate born(LocalDate day) {
      var d = details();
      return new CandidateDetails(
              d.name(), d.latinName(), d.language(), day, d.sex(), d.status(), d.uci(), d.uln())
          .as(EARLIER, PERSON, 1);
    }

    @Test
    void was_born_on_the_same_day() {
      assertThat(check(Optional.of(born(details().dateOfBirth())))).isEmpty();
      assertThat(check(Optional.of(born(details().dateOfBirth().plusDays(1)))))
          .contains(new CandidateRefusal.PersonNotMatched(EARLIER));
    }

    @Test
    void was_a_candidate() {
      assertThat(check(Optional.empty())).contains(new CandidateRefusal.PersonNotMatched(EARLIER));
    }

    @Test
    void need_not_be_named() {
      assertThat(
              new PersonMustMatch()
                  .check(new PersonMustMatch.Facts(details().dateOfBirth(), Optional.empty())))
          .isEmpty();
    }
  }

  @Nested
  class The_book {

    @ParameterizedTest
    @CsvSource({"APPROVED, 0, 0", "SUSPENDED, 1, 0", "WITHDRAWN, 1, 0"})
    void takes_nobody_new_from_a_suspended_centre_but_puts_names_right(
        CentreStatus status, int registering, int changing) {
      var kase = kase(details(), status);

      assertThat(CandidateRuleBook.registering().check(kase))
          .hasSize(registering)
          .allMatch(CentreRefusal.CentreNotApproved.class::isInstance);
      assertThat(CandidateRuleBook.changing().check(kase)).hasSize(changing);
    }

    @Test
    void gives_all_refusals_at_once_each_with_the_rule_that_refuses() {
      var wrong =
          new CandidateDetails(
              "\u0301",
              "أميرة",
              Locale.forLanguageTag("ar"),
              TODAY.plusDays(1),
              Sex.UNSPECIFIED,
              CandidateStatus.PRIVATE,
              Optional.of("x"),
              Optional.of("y"));
      var kase =
          new CandidateCase(
              wrong,
              centre(CentreStatus.SUSPENDED),
              Optional.of(new PersonClaim(KEY, Optional.empty())),
              List.of(SyllabusCode.of("0400")),
              TODAY);

      assertThat(CandidateRuleBook.registering().check(kase))
          .extracting(refusal -> refusal.getClass().getSimpleName() + " " + refusal.rule())
          .containsExactly(
              "NameNotAccepted INT-CAN-02",
              "LatinNameNotAccepted INT-CAN-02",
              "BornInTheFuture INT-CAN-02",
              "UlnMalformed INT-CAN-02",
              "UciMalformed INT-CAN-03",
              "EnteredForSchoolOptions INT-CAN-04",
              "PersonNotMatched INT-CAN-05",
              "CentreNotApproved INT-PRE-01");
    }

    @Test
    void has_each_rule_under_the_id_of_its_refusals() {
      assertThat(CandidateRuleBook.registering().rules())
          .extracting(Object::toString)
          .containsExactlyInAnyOrder(
              "INT-CAN-02", "INT-CAN-03", "INT-CAN-04", "INT-CAN-05", "INT-PRE-01");
    }
  }

  @Test
  void a_candidate_is_known_by_series_centre_and_number() {
    assertThat(KEY).hasToString("2027-06/MZ040/0001");
    assertThat(details().as(KEY, PERSON, 1).isPrivate()).isFalse();
  }
}
