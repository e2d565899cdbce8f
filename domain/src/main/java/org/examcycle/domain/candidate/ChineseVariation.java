package org.examcycle.domain.candidate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Selectors of a Chinese character's form. The first sixteen stand where Unicode has registered
 * them (StandardizedVariants): one for each compatibility ideograph of the character, and no other.
 * The 240 others stand on any Chinese character: which forms they choose is registered by
 * collections of names' characters, which grow every year.
 */
final class ChineseVariation {

  private static final int FIRST = 0xFE00;
  private static final int FIRST_OF_OTHERS = 0xE0100;

  private static final Map<Integer, Integer> REGISTERED =
      IntStream.concat(IntStream.range(0xF900, 0xFB00), IntStream.range(0x2F800, 0x2FA20))
          .filter(Character::isIdeographic)
          .boxed()
          .filter(each -> decomposed(each) != each)
          .collect(groupingBy(ChineseVariation::decomposed, counting()))
          .entrySet()
          .stream()
          .collect(toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().intValue()));

  private ChineseVariation() {}

  static boolean isOf(int character, int selector) {
    return selector >= FIRST_OF_OTHERS
        ? isChinese(character)
        : selector - FIRST < REGISTERED.getOrDefault(character, 0);
  }

  private static boolean isChinese(int character) {
    return Character.isIdeographic(character) && UnicodeScript.of(character) == UnicodeScript.HAN;
  }

  private static int decomposed(int character) {
    return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).codePointAt(0);
  }
}
