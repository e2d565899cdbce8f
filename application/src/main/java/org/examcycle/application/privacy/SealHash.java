package org.examcycle.application.privacy;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The hash of a seal, 64 hexadecimal digits: whoever has noted it can tell it from any other. */
public record SealHash(String value) {

  public static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public SealHash {
    if (!hasForm(value)) {
      throw new IllegalArgumentException("malformed hash of a seal");
    }
  }

  public static SealHash of(byte[] bytes) {
    return new SealHash(HexFormat.of().formatHex(bytes));
  }

  /** Empty when the text has not the form. */
  public static Optional<SealHash> parse(String text) {
    return hasForm(text) ? Optional.of(new SealHash(text)) : Optional.empty();
  }

  private static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
