package org.examcycle.domain.candidate;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The letters of scripts whose letters join (Unicode's property Joining_Type). */
final class JoiningLetters {

  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MANDAIC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.PHAGS_PA,
          UnicodeScript.ADLAM,
          UnicodeScript.HANIFI_ROHINGYA);

  /**
   * First and last of those that join with the letter before alone, or with none: alef, dal, waw.
   */
  private static final int[][] OPEN_TO_NONE = {
    {0x0621, 0x0625}, {0x0627, 0x0627}, {0x0629, 0x0629}, {0x062F, 0x0632}, {0x0648, 0x0648},
    {0x0671, 0x0677}, {0x0688, 0x0699}, {0x06C0, 0x06C0}, {0x06C3, 0x06CB}, {0x06CD, 0x06CD},
    {0x06CF, 0x06CF}, {0x06D2, 0x06D3}, {0x06D5, 0x06D5}, {0x06E5, 0x06E6}, {0x06EE, 0x06EF},
    {0x0710, 0x0710}, {0x0715, 0x0719}, {0x071E, 0x071E}, {0x0728, 0x0728}, {0x072A, 0x072A},
    {0x072C, 0x072C}, {0x072F, 0x072F}, {0x074D, 0x074D}, {0x0759, 0x075B}, {0x076B, 0x076C},
    {0x0771, 0x0771}, {0x0773, 0x0774}, {0x0778, 0x0779}, {0x07F4, 0x07FA}, {0x0840, 0x0840},
    {0x0846, 0x0847}, {0x0849, 0x0849}, {0x0854, 0x0854}, {0x0856, 0x0858}, {0x0861, 0x0861},
    {0x0866, 0x0867}, {0x0869, 0x086A}, {0x0870, 0x0885}, {0x0887, 0x0887}, {0x088E, 0x088E},
    {0x08AA, 0x08AE}, {0x08B1, 0x08B2}, {0x08B9, 0x08B9}, {0x08C9, 0x08C9}, {0x1880, 0x1884},
    {0xA873, 0xA873}, {0xFB50, 0xFEFC}, {0x10D22, 0x10D22}, {0x1E94B, 0x1E94B}, {0x1EE00, 0x1EEBB}
  };

  private JoiningLetters() {}

  static boolean areOfScript(int codePoint) {
    return Character.isLetter(codePoint) && SCRIPTS.contains(UnicodeScript.of(codePoint));
  }

  /** Whether a letter that follows is joined to it. */
  static boolean joinOnward(int codePoint) {
    if (!areOfScript(codePoint)) {
      return false;
    }
    for (var range : OPEN_TO_NONE) {
      if (range[0] <= codePoint && codePoint <= range[1]) {
        return false;
      }
    }
    return true;
  }
}
