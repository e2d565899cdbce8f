package org.examcycle.documents.type;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are printed on a server that has not a single font. */
class WithoutFontsTest {

  @TempDir Path folder;

  /** What the other process does. */
  static final class Shapes {
    public static void main(String... arguments) {
      System.out.println(new Shaper().shape("अमीरा", Locale.forLanguageTag("hi"), 10).width() > 0);
    }
  }

  @Test
  void names_are_shaped_where_fontconfig_finds_nothing() throws Exception {
    assertThat(run()).containsExactly("true");
  }

  @Test
  void which_they_would_not_be_without_our_font_configuration() throws Exception {
    assertThat(run("-Dsun.awt.fontconfig=")).first().asString().contains("a font of ours cannot");
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    var nothing = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Shapes.class.getName()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FONTCONFIG_FILE", nothing.toString());
    var process = builder.start();
    var lines = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    process.waitFor();
    return lines;
  }
}
