package org.examcycle.application.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a document, which never change, and their SHA-256. */
public final class Rendition {

  private final byte[] bytes;

  private Rendition(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Rendition of(byte[] bytes) {
    return new Rendition(bytes.clone());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** In 64 hexadecimal digits, as {@code sha256sum} writes it. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rendition rendition && Arrays.equals(bytes, rendition.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Not what is written: that has names in it. */
  @Override
  public String toString() {
    return sha256();
  }
}
