package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EntryFileDriver;
import org.examcycle.acceptance.driver.EntryFileDriver.File;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.RefusedBy;
import org.jspecify.annotations.Nullable;

/** Files of entries: what is in them, what becomes of them, and what is there afterwards. */
public class EntryFileSteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final String CANDIDATE = "candidate";

  private final BoardClock clock;
  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast cast;
  private final EntryFileDriver files;
  private final EntryDriver entries;
  private final CandidateDriver candidates;
  private final Answer answer;
  private List<Map<String, String>> rows = List.of();
  private Actor sender = Actor.centre("");
  private @Nullable String file;
  private @Nullable String before;

  public EntryFileSteps(
      BoardClock clock,
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      CandidateCast cast,
      EntryFileDriver files,
      EntryDriver entries,
      CandidateDriver candidates,
      Answer answer) {
    this.clock = clock;
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.cast = cast;
    this.files = files;
    this.entries = entries;
    this.candidates = candidates;
    this.answer = answer;
  }

  @ParameterType("as a trial|for its good rows|as a whole")
  public String taking(String words) {
    return switch (words) {
      case "as a trial" -> "TRIAL";
      case "for its good rows" -> "GOOD_ROWS";
      default -> "ALL_OR_NOTHING";
    };
  }

  /**
   * A row a line of the file, the first of which is its second: {@code course} stands for syllabus
   * and option, {@code new course} for those of an amendment, {@code school} for the centre, {@code
   * UCI of} for the UCI of somebody by that name; a {@code name} comes with all other details of a
   * candidate.
   */
  @Given("a file of {word} with the rows")
  public void aFile(String school, DataTable table) {
    sender = centres.officer(school);
    rows = table.asMaps().stream().map(row -> row(school, row)).toList();
  }

  @Given("a file of {word} with {int} rows for candidates whom nobody has registered")
  public void aLongFile(String school, int count) {
    sender = centres.officer(school);
    var centre = centres.number(school);
    var syllabus = series.syllabus("Biology");
    rows =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    Map.of(
                        "centre",
                        centre,
                        CANDIDATE,
                        "%04d".formatted(1 + i % 9999),
                        "syllabus",
                        syllabus))
            .toList();
  }

  private Map<String, String> row(String school, Map<String, String> said) {
    var row = new HashMap<String, String>();
    row.put("centre", centres.number(school));
    said.forEach(
        (column, value) -> {
          if (value != null) {
            put(row, column, value);
          }
        });
    return Map.copyOf(row);
  }

  private void put(Map<String, String> row, String column, String value) {
    switch (column) {
      case "school" -> row.put("centre", centres.number(value));
      case "course" -> course(row, "", value);
      case "new course" -> course(row, "new_", value);
      case "name" -> details(row, value);
      case "UCI of" -> row.put("uci", codes.uci(value));
      default -> row.put(column.replace(' ', '_'), value);
    }
  }

  private void course(Map<String, String> row, String prefix, String words) {
    var course = Course.of(words);
    row.put(prefix + "syllabus", series.syllabus(course.title()));
    row.put(prefix + "option", course.option());
  }

  private static void details(Map<String, String> row, String name) {
    row.put("name", name);
    row.putIfAbsent("latin_name", "Amira");
    row.putIfAbsent("language", "en");
    row.putIfAbsent("date_of_birth", CandidateCast.BORN.toString());
    row.putIfAbsent("sex", "UNSPECIFIED");
    row.putIfAbsent("status", "SCHOOL");
  }

  @Given("a row of it has {string} as its {string}")
  public void aRowHas(String value, String column) {
    rows =
        rows.stream()
            .map(
                row -> {
                  var altered = new HashMap<>(row);
                  altered.put(column.replace(' ', '_'), value);
                  return Map.copyOf(altered);
                })
            .toList();
  }

  @Given("line {int} of it has a value too many")
  public void aLineHasOneTooMany(int line) {
    var altered = new ArrayList<>(rows);
    var row = new HashMap<>(altered.get(line - 2));
    row.put(EntryFileDriver.BEYOND, "Physics");
    altered.set(line - 2, Map.copyOf(row));
    rows = List.copyOf(altered);
  }

  @Given("a row of it names {word} of March 2027 as the earlier candidate")
  public void aRowNames(String name) {
    var earlier = cast.key(name, "March 2027");
    aRowHas(earlier.series(), "previous series");
    aRowHas(earlier.centre(), "previous centre");
    aRowHas(earlier.number(), "previous candidate");
  }

  @Given("a row of it has a name of the code points {string}")
  public void aRowHasCodePoints(String codePoints) {
    var name = new StringBuilder();
    for (var hex : codePoints.split(" ")) {
      name.appendCodePoint(Integer.parseInt(hex, 16));
    }
    aRowHas(name.toString(), "name");
  }

  @When("{word} lists its files")
  public void lists(String school) {
    answer.to(files.files(centres.officer(school), series.code(SERIES)));
  }

  @Then("it sees {int} file(s), done")
  public void seesFiles(int count) {
    assertThat(answer.last().seen())
        .asInstanceOf(InstanceOfAssertFactories.list(File.class))
        .hasSize(count)
        .allMatch(each -> each.state().equals("DONE"));
  }

  @When("what {word} has is exported and sent back {taking}")
  public void isExportedAndSentBack(String school, String taking) {
    sender = centres.officer(school);
    rows = files.export(sender, series.code(SERIES), centres.number(school)).seen();
    isSent(taking);
  }

  @When("{word} exports what {word} has")
  public void exports(String school, String other) {
    answer.to(files.export(centres.officer(school), series.code(SERIES), centres.number(other)));
  }

  @Then("{int} row(s) is/are exported")
  public void rowsAreExported(int count) {
    assertThat(rows).hasSize(count);
  }

  @When("the file is sent {taking}")
  public void isSent(String taking) {
    before = file;
    var sent = answer.to(files.send(sender, series.code(SERIES), taking, rows));
    if (sent.isGranted()) {
      file = sent.seen();
      files.workedThrough(sender, file).seen();
    }
  }

  @Given("the file was sent {taking}")
  public void wasSent(String taking) {
    isSent(taking);
    assertThat(seen().state()).isEqualTo("DONE");
  }

  @Given("the file was refused as a whole")
  public void wasRefused() {
    isSent("ALL_OR_NOTHING");
    assertThat(seen().state()).isEqualTo("REFUSED");
  }

  @When("the Associate {word} sends the file {taking}")
  public void anAssociateSends(String associate, String taking) {
    sender = Actor.associate(codes.associate(associate));
    isSent(taking);
  }

  @When("the Associate {word} approves the file at {moment}")
  public void approves(String associate, Instant moment) {
    clock.set(moment);
    var by = Actor.associate(codes.associate(associate));
    answer.to(files.approve(by, file()));
    if (answer.last().isGranted()) {
      files.workedThrough(by, file()).seen();
    }
  }

  @When("the Associate {word} gives the file back because {string}")
  public void givesBack(String associate, String reason) {
    answer.to(files.giveBack(Actor.associate(codes.associate(associate)), file(), reason));
  }

  @Given("the Associate {word} has given the file back because {string}")
  public void hasGivenBack(String associate, String reason) {
    givesBack(associate, reason);
    answer.last().seen();
  }

  @Given("the file was sent to the Associate {taking}")
  public void wasSentToTheAssociate(String taking) {
    isSent(taking);
    assertThat(seen().state()).isEqualTo("SUBMITTED");
  }

  @Then("it waits for the Associate {word}, and for no other")
  public void waitsForTheAssociate(String associate) {
    assertThat(waitingFor(associate)).containsExactly(file());
    assertThat(seen().state()).isEqualTo("SUBMITTED");
  }

  @Then("no file waits for the Associate {word}")
  public void noFileWaits(String associate) {
    assertThat(waitingFor(associate)).isEmpty();
  }

  private List<String> waitingFor(String associate) {
    var code = codes.associate(associate);
    return files.submitted(Actor.associate(code), code).seen();
  }

  @Then("{word} reads that it came back because {string}")
  public void readsWhy(String school, String reason) {
    var read = files.file(centres.officer(school), file()).seen();
    assertThat(read.state()).isEqualTo("RETURNED");
    assertThat(read.reason()).contains(reason);
  }

  @When("the file is sent {taking} at {moment} and worked through at {moment}")
  public void isSentAt(String taking, Instant sent, Instant worked) {
    clock.set(sent);
    file = files.send(sender, series.code(SERIES), taking, rows).seen();
    clock.set(worked);
    files.workedThrough(sender, file).seen();
  }

  @When("the file is sent {taking} and cancelled before it is worked through")
  public void isCancelled(String taking) {
    file = files.send(sender, series.code(SERIES), taking, rows).seen();
    answer.to(files.cancel(sender, file));
    files.workedThrough(sender, file).seen();
  }

  @When("{word} cancels the file")
  public void cancels(String school) {
    answer.to(files.cancel(centres.officer(school), file()));
  }

  @When("{word} looks at the file")
  public void looksAt(String school) {
    answer.to(files.file(centres.officer(school), file()));
  }

  @Then("{int} row(s) is/are taken, {int} unchanged and {int} faulty")
  public void rowsAre(int taken, int unchanged, int faulty) {
    var seen = seen();
    assertThat(List.of(seen.taken(), seen.notStored(), seen.unchanged(), seen.faulty()))
        .as("%s %s", seen, faults())
        .containsExactly(taken, 0, unchanged, faulty);
    assertThat(seen.rows()).isEqualTo(rows.size());
  }

  @Then("{int} row(s) is/are well and not stored, {int} unchanged and {int} faulty")
  public void rowsAreNotStored(int notStored, int unchanged, int faulty) {
    var seen = seen();
    assertThat(List.of(seen.taken(), seen.notStored(), seen.unchanged(), seen.faulty()))
        .as("%s %s", seen, faults())
        .containsExactly(0, notStored, unchanged, faulty);
    assertThat(seen.rows()).isEqualTo(rows.size());
  }

  @Then("the file is {word}")
  public void theFileIs(String state) {
    assertThat(seen().state()).isEqualTo(state.toUpperCase(Locale.ROOT));
  }

  @Then("the file is answered by the first")
  public void isTheFirst() {
    assertThat(file).isEqualTo(before);
  }

  @Then("the faults are")
  public void theFaultsAre(DataTable table) {
    var told = new ArrayList<List<String>>();
    for (var fault : faults()) {
      told.add(
          List.of(
              fault.fact("line").orElse(""),
              fault.fact("column").orElse(""),
              fault.rule(),
              fault.code().replace('-', ' ')));
    }
    assertThat(told)
        .isEqualTo(
            table.asMaps().stream()
                .map(
                    row ->
                        List.of(
                            row.get("line"),
                            Optional.ofNullable(row.get("column")).orElse(""),
                            row.get("rule"),
                            row.get("fault")))
                .toList());
  }

  @Then("the entries of {word} are")
  public void theEntriesAre(String school, DataTable table) {
    assertThat(entriesOf(school)).isEqualTo(expected(table));
  }

  @Then("{word} has no entries")
  public void hasNoEntries(String school) {
    assertThat(entriesOf(school)).isEmpty();
  }

  private List<Map<String, String>> expected(DataTable table) {
    return table.asMaps().stream().map(Map::copyOf).toList();
  }

  /** Those that stand, in words. */
  private List<Map<String, String>> entriesOf(String school) {
    return entries
        .entries(CentreCast.BOARD, series.code(SERIES), centres.number(school), 100)
        .seen()
        .stream()
        .filter(entry -> entry.withdrawnAt().isEmpty())
        .map(
            entry ->
                Map.of(
                    CANDIDATE,
                    entry.candidate().number(),
                    "course",
                    words(entry.option()),
                    "standing",
                    entry.standing().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .toList();
  }

  private String words(EntryDriver.Option option) {
    var title =
        List.of("Biology", "Chemistry", "Physics").stream()
            .filter(each -> series.syllabus(each).equals(option.syllabus()))
            .findFirst()
            .orElseThrow();
    return option.code().equals(Optional.of("AX")) ? title + Course.WITH : title;
  }

  @Then("candidate {candidateNumber} of {word} is called {string}")
  public void isCalled(String number, String school, String name) {
    assertThat(name(number, school)).contains(name);
  }

  @Then("{word} has no candidate {candidateNumber}")
  public void hasNoCandidate(String school, String number) {
    assertThat(name(number, school)).isEmpty();
  }

  private Optional<String> name(String number, String school) {
    var found =
        candidates.candidate(
            CentreCast.BOARD,
            new CandidateDriver.Key(series.code(SERIES), centres.number(school), number));
    return found.isGranted() ? Optional.of(found.seen().details().name()) : Optional.empty();
  }

  private File seen() {
    return files.file(sender, file()).seen();
  }

  private List<RefusedBy> faults() {
    return files.faults(sender, file()).seen();
  }

  private String file() {
    return Optional.ofNullable(file).orElseThrow(() -> new AssertionError("no file was taken in"));
  }
}
