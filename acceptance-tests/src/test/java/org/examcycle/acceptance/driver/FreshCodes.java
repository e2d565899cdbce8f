package org.examcycle.acceptance.driver;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.examcycle.acceptance.PerScenario;

/**
 * Codes that nobody has used, so that a scenario owns its centre, series and syllabuses though all
 * share one database. A name keeps its code for the length of the scenario.
 */
@PerScenario
public class FreshCodes {

  private static final DateTimeFormatter SERIES =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int FIRST_FAR_YEAR = 2100;
  private static final int LAST_FAR_YEAR = 9999;
  private static final int YEARS_OF_A_SCENARIO = 4;

  private final Numbers numbers;
  private final Map<String, String> given = new HashMap<>();
  private Optional<Integer> yearsLater = Optional.empty();

  FreshCodes(Numbers numbers) {
    this.numbers = numbers;
  }

  /** A centre's number, two letters and three digits. */
  public String centre(String name) {
    return once("centre", name, 26 * 26 * 1000, FreshCodes::centreNumber);
  }

  /** The number of a UK centre, five digits. */
  public String ukCentre(String name) {
    return once("centre-uk", name, 90_000, n -> String.valueOf(10_000 + n));
  }

  /** An Associate's code. */
  public String associate(String name) {
    return once("associate", name, Integer.MAX_VALUE, n -> "A" + base36(n));
  }

  /**
   * From here on series lie as far apart as their names say: what is asked is how many months are
   * between them.
   *
   * @param first the earliest year that the scenario names
   */
  public void keepYearsApart(int first) {
    var block = drawn("series-years", (LAST_FAR_YEAR - FIRST_FAR_YEAR) / YEARS_OF_A_SCENARIO);
    yearsLater = Optional.of(LAST_FAR_YEAR - (int) (block + 1) * YEARS_OF_A_SCENARIO + 1 - first);
  }

  /** A series with the month of the one named ({@code June 2027}), in a far year. */
  public String series(String name) {
    var named = YearMonth.parse(name, SERIES);
    var month = named.getMonthValue();
    if (yearsLater.isPresent()) {
      return named.plusYears(yearsLater.get()).toString();
    }
    return once(
        "series-" + month,
        name,
        LAST_FAR_YEAR - FIRST_FAR_YEAR + 1,
        n -> YearMonth.of(FIRST_FAR_YEAR + (int) n, month).toString());
  }

  /** A year of exams, {@code 2026} or {@code 2027}: two years of which nobody else has heard. */
  public String examYear(int name) {
    var space = (LAST_FAR_YEAR - FIRST_FAR_YEAR) / 2;
    var first =
        once("exam-years", "2026", space, n -> String.valueOf(FIRST_FAR_YEAR + 2 * (int) n));
    return String.valueOf(Integer.parseInt(first) + name - 2026);
  }

  /** A UCI of a UK centre, with the check letter that its other characters call for. */
  public String uci(String name) {
    return once("uci", name, 90_000L * 9_999, FreshCodes::uciNumber);
  }

  private static String uciNumber(long n) {
    var twelve = "%05d027%04d".formatted(10_000 + n / 9_999, 1 + n % 9_999);
    var sum = 0;
    for (var i = 0; i < twelve.length(); i++) {
      sum += (16 - i) * (twelve.charAt(i) - '0');
    }
    return twelve + "ABCDEFGHKLMRTVWXY".charAt(sum % 17);
  }

  /** A syllabus code, four digits. */
  public String syllabus(String title) {
    return once("syllabus", title, 9_000, n -> String.valueOf(1_000 + n));
  }

  /** The code of a group award, four letters. */
  public String groupAward(String title) {
    return once("group-award", title, 26 * 26 * 26 * 26, FreshCodes::letters);
  }

  private static String letters(long n) {
    return "%c%c%c%c"
        .formatted(
            'A' + (int) (n / 17_576 % 26),
            'A' + (int) (n / 676 % 26),
            'A' + (int) (n / 26 % 26),
            'A' + (int) (n % 26));
  }

  /** The code of an English exam. */
  public String exam(String name) {
    return once("exam", name, Integer.MAX_VALUE, n -> "X" + base36(n));
  }

  /** Something else: letters and digits behind a capital letter, at most eight. */
  public String other(String kind, String name) {
    return once(kind, name, Integer.MAX_VALUE, n -> "Z" + base36(n));
  }

  /** A request key. */
  public String requestKey() {
    return UUID.randomUUID().toString();
  }

  private String once(String kind, String name, long space, LongFunction<String> code) {
    return given.computeIfAbsent(kind + "/" + name, _ -> code.apply(drawn(kind, space)));
  }

  private long drawn(String kind, long space) {
    var number = numbers.next(kind);
    if (number >= space) {
      throw new IllegalStateException(
          "this database has seen every code for a " + kind + ": take a new one");
    }
    return number;
  }

  private static String centreNumber(long n) {
    var letters = n / 1000;
    return "%c%c%03d".formatted('A' + (int) (letters / 26), 'A' + (int) (letters % 26), n % 1000);
  }

  private static String base36(long n) {
    return Long.toString(n, 36).toUpperCase(Locale.ROOT);
  }
}
