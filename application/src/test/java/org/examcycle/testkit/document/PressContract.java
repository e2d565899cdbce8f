package org.examcycle.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examcycle.application.document.Press;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which names can be printed: the same in memory and on paper (INT-CAN-02). */
public abstract class PressContract extends RoomContract {

  static List<String> names() {
    return NamesInManyScripts.ALL.stream().map(NamesInManyScripts.Name::text).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  final void has_letters_for_every_name_people_bear(String name) {
    assertThat(get(Press.class).firstMissing(name)).isEmpty();
    assertThat(NameFault.of(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Amira \uD808\uDC00', U+12000",
    "'\uD83D\uDE00 Li', U+1F600",
    "'\u1404', U+1404",
    "'\u0926\u0940\uA984\u092A\u0915', U+A984",
    // Scripts that join or stack, and that Java does not shape: N'Ko, Adlam.
    "'\u07DB\u07CF', U+07DB",
    "'\uD83A\uDD00\uD83A\uDD23', U+1E900",
    // Signs that span or enclose what follows, of Arabic and Syriac.
    "'\u0721\u070F\u072A', U+070F",
    "'\u0600\u0645', U+0600",
    "'\u0645\u0605', U+0605",
    "'\u0645\u06DD', U+06DD",
    // What stands for a character that could not be read.
    "'Zo\uFFFD', U+FFFD",
    "'Zo\uFFFC', U+FFFC",
  })
  final void names_the_first_character_without_letters(String name, String missing) {
    assertThat(get(Press.class).firstMissing(name)).contains(missing);
  }
}
