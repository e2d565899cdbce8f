package org.examcycle.documents.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * Lets Java's own type engine work on a machine without a screen and without a single font: where
 * fontconfig finds none, or is not installed, {@code Font.createFont} would throw.
 */
public final class Headless {

  private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";
  private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

  static {
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty(FONT_CONFIGURATION) == null) {
      System.setProperty(FONT_CONFIGURATION, written());
    }
  }

  private Headless() {}

  /** To be called before the first class of AWT is. */
  public static void prepare() {
    // The static block has done it, once.
  }

  private static String written() {
    try {
      var file = Files.createTempFile("examcycle-fontconfig", ".properties");
      file.toFile().deleteOnExit();
      return Files.writeString(file, NO_FONTS).toString();
    } catch (IOException noTemporaryFiles) {
      throw new UncheckedIOException(noTemporaryFiles);
    }
  }
}
