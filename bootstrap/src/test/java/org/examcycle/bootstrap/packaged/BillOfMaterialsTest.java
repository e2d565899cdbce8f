package org.examcycle.bootstrap.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.examcycle.bootstrap.packaged.BillOfMaterials.Component;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What the jar says it is made of is what it is made of, and may be handed on. That all of a
 * library is in it says {@link FlatJarTest}.
 */
@EnabledIfSystemProperty(
    named = "examcycle.build",
    matches = "offline: false",
    disabledReason = "the bill of materials is written by a plugin that Maven leaves out offline")
class BillOfMaterialsTest {

  private static final Path NOTICES =
      Path.of(System.getProperty("examcycle.root", "..")).resolve("THIRD-PARTY.md");

  /**
   * They ask for no more than notices, or that a library can be exchanged ({@link
   * FlatJarTest#what_the_lgpl_lets_everybody_exchange_can_be_exchanged}).
   */
  private static final Set<String> TAKEN =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-2.0",
          "LGPL-2.1-or-later",
          "MIT",
          "MIT-0");

  /** A font that it falls back on, where a document names none. */
  private static final String HAS_ITS_OWN = "pdfbox-";

  private static final String HEAD =
      """
      # What others have made

      The libraries in the jar and their licences, as its bill of materials (`META-INF/sbom/application.cdx.json`, CycloneDX) tells them; each brings what notices it has along (`META-INF/libraries`). Classes lie in the jar as their library has them, so that openhtmltopdf can be exchanged (`docs/operations.md`). Of several licences one may be chosen. The fonts are of the Noto Project, under the SIL Open Font License 1.1, which lies beside them (`fonts/OFL.txt` in `adapters-documents`): documents are printed with them, pages are shown in those that the reader has; PDFBox brings Liberation Sans along, under the same licence, with which nothing is printed. Written by `BillOfMaterialsTest`.

      | library | version | licences |
      |---|---|---|
      """;

  private static Jar jar;
  private static BillOfMaterials bill;
  private static Map<String, byte[]> libraries;

  @BeforeAll
  static void read() throws IOException {
    jar = new Jar();
    libraries = Libraries.all();
    bill = new BillOfMaterials(jar.bytes("META-INF/sbom/application.cdx.json"));
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  @Test
  void it_names_every_library_with_its_digest_and_a_licence_that_is_taken() {
    assertThat(libraries)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            (library, bytes) -> {
              var component = bill.of(library);
              assertThat(component.scope()).isEqualTo("required");
              assertThat(component.sha256()).isEqualTo(sha256(bytes));
              assertThat(component.licences()).containsAnyElementsOf(TAKEN);
            });
  }

  @Test
  void the_notices_are_in_the_jar() throws IOException {
    assertThat(new String(jar.bytes("META-INF/LICENSE"), UTF_8)).contains("Apache License");
    assertThat(new String(jar.bytes("META-INF/THIRD-PARTY.md"), UTF_8))
        .isEqualTo(Files.readString(NOTICES));
  }

  @Test
  void the_notices_name_the_same() throws IOException {
    var written =
        libraries.keySet().stream()
            .map(bill::of)
            .filter(component -> !component.isOurs())
            .map(BillOfMaterialsTest::row)
            .sorted()
            .collect(Collectors.joining("", HEAD, ""));
    if (Boolean.getBoolean("examcycle.approve")) {
      Files.writeString(NOTICES, written);
    }

    assertThat(Files.readString(NOTICES))
        .as("CONTRIBUTING.md says how it is written anew")
        .isEqualTo(written);
  }

  @Test
  void its_fonts_are_in_one_library_with_their_licence() throws IOException {
    var fonts = new TreeSet<String>();
    for (var library : libraries.entrySet()) {
      var files = Libraries.filesOf(library.getValue()).keySet();
      if (library.getKey().startsWith("adapters-documents-")) {
        assertThat(files)
            .contains("fonts/OFL.txt")
            .filteredOn(BillOfMaterialsTest::isFont)
            .hasSizeGreaterThan(20);
      } else if (!library.getKey().startsWith(HAS_ITS_OWN)) {
        assertThat(files).as(library.getKey()).noneMatch(BillOfMaterialsTest::isFont);
      }
      files.stream().filter(BillOfMaterialsTest::isFont).forEach(fonts::add);
    }
    assertThat(jar.entries())
        .extracting(ZipEntry::getName)
        .filteredOn(BillOfMaterialsTest::isFont)
        .containsExactlyInAnyOrderElementsOf(fonts);
  }

  private static boolean isFont(String file) {
    return file.matches("(?i).*\\.(ttf|ttc|otf|woff2?|eot)");
  }

  private static String row(Component component) {
    return "| %s:%s | %s | %s |\n"
        .formatted(
            component.group(),
            component.name(),
            component.version(),
            String.join(", ", component.licences()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
