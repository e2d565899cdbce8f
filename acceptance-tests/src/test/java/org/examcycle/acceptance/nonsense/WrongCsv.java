package org.examcycle.acceptance.nonsense;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be wrong with a file: with the whole of it, and with each column of its first row. */
final class WrongCsv {

  private static final Map<String, String> CELLS = cells();

  private WrongCsv() {}

  static Stream<Nonsense> of(Sound sound) {
    return Stream.concat(wholes(sound), columns(sound));
  }

  private static Map<String, String> cells() {
    var cells = new LinkedHashMap<String, String>();
    cells.put("nothing", "");
    cells.put("a blank", " ");
    cells.put("an unknown code", "~NONE~");
    cells.put("100,000 letters", "x".repeat(100_000));
    cells.put("NUL", "A\0B");
    cells.put("letters that turn the line", "A\u202EB\u2066");
    cells.put("a quote within", "A\"B");
    cells.put("an open quote", "\"A");
    cells.put("a negative number", "-1");
    cells.put("a fraction", "1.5");
    cells.put("2^64", "18446744073709551616");
    cells.put("5,000 digits", "9".repeat(5_000));
    cells.put("a month of the year 999999999", "+999999999-12");
    cells.put("a day of the year 999999999", "+999999999-12-31");
    cells.put("a formula", "=1+1");
    return cells;
  }

  private static Stream<Nonsense> wholes(Sound sound) {
    var body = sound.body();
    var header = body.lines().findFirst().orElse("");
    return Stream.of(
        Nonsense.like(sound, "an empty file").body(""),
        Nonsense.like(sound, "a mark of UTF-8 alone").body("\uFEFF"),
        Nonsense.like(sound, "no row").body(header + "\n"),
        Nonsense.like(sound, "no header").body(body.substring(header.length()).strip()),
        Nonsense.like(sound, "a column less").body(body.replaceAll("(?m),[^,\n]*$", "")),
        Nonsense.like(sound, "a column more").body(body.replaceAll("(?m)$", ",x")),
        Nonsense.like(sound, "a column twice").body(body.replaceAll("(?m)^([^,\n]*)", "$1,$1")),
        Nonsense.like(sound, "semicolons").body(body.replace(',', ';')),
        Nonsense.like(sound, "rows twice").body(body + "\n" + body.substring(header.length())),
        Nonsense.like(sound, "Latin 1").body("é,ü\n".getBytes(StandardCharsets.ISO_8859_1)),
        Nonsense.like(sound, "UTF-16").body(body.getBytes(StandardCharsets.UTF_16)),
        Nonsense.like(sound, "NULs").body(new byte[10_000]),
        Nonsense.like(sound, "half a surrogate")
            .body(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'}),
        Nonsense.like(sound, "JSON").header("Content-Type", "application/json"),
        Nonsense.like(sound, "another charset").header("Content-Type", "text/csv;charset=x-none"),
        Nonsense.like(sound, "no type").without("Content-Type"));
  }

  private static Stream<Nonsense> columns(Sound sound) {
    var lines = sound.body().lines().toList();
    if (lines.size() < 2) {
      return Stream.empty();
    }
    var header = List.of(lines.getFirst().split(",", -1));
    var row = Arrays.asList(lines.get(1).split(",", -1));
    return IntStream.range(0, Math.min(header.size(), row.size()))
        .boxed()
        .flatMap(
            column ->
                CELLS.entrySet().stream()
                    .map(
                        wrong ->
                            Nonsense.like(sound, wrong.getKey() + " at " + header.get(column))
                                .body(with(lines, row, column, wrong.getValue()))));
  }

  private static String with(List<String> lines, List<String> row, int column, String wrong) {
    var cells = new ArrayList<>(row);
    cells.set(column, wrong);
    var file = new ArrayList<>(lines);
    file.set(1, String.join(",", cells));
    return String.join("\n", file);
  }
}
