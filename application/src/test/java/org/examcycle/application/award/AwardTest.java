package org.examcycle.application.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.NOON;
import static org.examcycle.application.award.Board.candidate;
import static org.examcycle.application.award.Board.line;
import static org.examcycle.application.award.Board.markLine;
import static org.examcycle.application.award.Board.options;
import static org.examcycle.application.award.Board.rows;
import static org.examcycle.application.award.Board.thresholds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.marking.ImportMarks;
import org.examcycle.application.marking.MarkFiles;
import org.examcycle.application.marking.ReadMarks;
import org.examcycle.application.marking.RecordMark;
import org.examcycle.application.marking.RecordStanding;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.domain.award.AwardRefusal;
import org.examcycle.domain.award.AwardRefusal.GradeNotOfScale;
import org.examcycle.domain.award.AwardRefusal.MaximumNotTheOption;
import org.examcycle.domain.award.AwardRefusal.OptionWithoutThresholds;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionLabel;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.marking.MarkingRefusal;
import org.examcycle.domain.marking.SpecialConsideration;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.usecase.InMemoryHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardTest {

  private static Kit kit;
  private Board board;

  @BeforeAll
  static void start() {
    kit = Kit.start();
  }

  @AfterAll
  static void stop() {
    kit.close();
  }

  @BeforeEach
  void fresh() {
    kit.clear();
    board = Board.withChemistry(kit);
  }

  @Nested
  class options_of_a_syllabus {

    @Test
    void must_give_their_maximum() {
      assertThat(board.ask(ImportOptions.class, options(line("22", 40, "3/2"))).refusals())
          .containsExactly(
              new RowRefused(
                  2,
                  Optional.of("maximum"),
                  new CatalogueRefusal.WeightsDoNotGiveMaximum("BY", "60", 200)));
    }

    @Test
    void carry_marks_on_components_8x_and_9x_alone() {
      assertThat(board.ask(ImportOptions.class, options(carrying("22"))).refusals())
          .containsExactly(
              new RowRefused(
                  2,
                  Optional.of("carries"),
                  new CatalogueRefusal.CarryingComponentNotNumbered("BY", ComponentCode.of("22"))));
      assertThat(board.ask(ImportOptions.class, options(carrying("82"))).refusals())
          .containsExactly(
              new RowRefused(
                  2, Optional.of("carries"), new CatalogueRefusal.TypeNotInCatalogue("AS_LEVEL")));
    }

    private static ImportOptions.Line carrying(String component) {
      var line = line(component, 200, "1");
      return new ImportOptions.Line(
          line.option(),
          line.alias(),
          line.type(),
          line.maximum(),
          line.component(),
          line.componentMaximum(),
          line.factor(),
          line.share(),
          line.endorsement(),
          Optional.of(new Carries.WholeResult("AS_LEVEL")));
    }

    @Test
    void come_out_with_their_syllabus() {
      var types = List.of(Board.igcse(), Board.ofAnotherFamily("AS"));
      board.must(
          ImportQualificationTypes.class,
          new ImportQualificationTypes.Command(
              Board.rows(types.toArray(QualificationType[]::new))));
      var line = line("22", 200, "1");
      var other =
          new ImportOptions.Line(
              line.option(),
              line.alias(),
              Optional.of("AS"),
              line.maximum(),
              line.component(),
              line.componentMaximum(),
              line.factor(),
              line.share(),
              line.endorsement());

      assertThat(board.ask(ImportOptions.class, options(other)).refusals())
          .containsExactly(
              new RowRefused(
                  2,
                  Optional.of("type"),
                  new CatalogueRefusal.TypeOfAnotherFamily("AS", "AS_AND_A_LEVEL")));
    }

    @Test
    void are_replaced_as_a_new_version_until_an_award_on_them_is_confirmed() {
      assertThat(correct("21").version()).isEqualTo(2);
      assertThat(correct("21").version()).isEqualTo(2);
      assertThat(correct("22").version()).isEqualTo(3);
      board.enter(1);
      var run = board.run();
      assertThat(correct("21").version()).isEqualTo(4);
      assertThat(board.confirm(run)).isNotEmpty();
      assertThat(board.confirm(board.run())).isEmpty();
      assertThat(
              board
                  .ask(ImportOptions.class, options(line("22", 40, "3/2"), line("42", 112, "5/4")))
                  .refusals())
          .containsExactly(new CatalogueRefusal.OptionsAwarded(JUNE, CHEMISTRY));
    }

    private ImportOptions.Taken correct(String component) {
      return board.must(
          ImportOptions.class, options(line(component, 40, "3/2"), line("42", 112, "5/4")));
    }
  }

  @Nested
  class thresholds_of_a_syllabus {

    @Test
    void are_refused_with_the_row_that_is_wrong() {
      assertThat(refused(thresholds("BY", 200, Map.of("A*", 148, "A", 148))))
          .containsExactly(new AwardRefusal.ThresholdNotBelow("BY", "A", 148, "A*", 148));
      assertThat(refused(thresholds("BZ", 200, Map.of("A*", 148))))
          .containsExactly(new AwardRefusal.OptionNotFound("BZ"));
      assertThat(refused(thresholds("BY", 199, Map.of("A*", 148))))
          .containsExactly(new AwardRefusal.MaximumNotTheOption("BY", 199, 200));
    }

    @Test
    void are_told_the_components_of_the_option_that_they_list_others_for() {
      var paper = ComponentCode.of("22");
      var command = thresholds("BY", 200, Map.of("A*", 148));
      var row = command.rows().getFirst().value();
      var label = new OptionLabel(row.label().code(), Optional.empty(), List.of(paper));
      var other = new ImportThresholds.Line("BY", label, 200, row.marks());
      assertThat(refused(new ImportThresholds.Command(JUNE, CHEMISTRY, List.of("A*"), rows(other))))
          .containsExactly(
              new AwardRefusal.ComponentsNotTheOption(
                  "BY", List.of(paper), List.of(paper, ComponentCode.of("42"))));
    }

    @Test
    void find_an_option_by_its_components_too_and_correct_as_a_new_version() {
      assertThat(take(thresholds("", 200, Map.of("A*", 150)))).isEqualTo(2);
      assertThat(take(thresholds("BY", 200, Map.of("A*", 150)))).isEqualTo(2);
      assertThat(take(thresholds("BY", 200, Map.of("A*", 149)))).isEqualTo(3);
    }

    private int take(ImportThresholds.Command command) {
      return board.must(ImportThresholds.class, command).version();
    }

    private List<Object> refused(ImportThresholds.Command command) {
      return board.ask(ImportThresholds.class, command).refusals().stream()
          .<Object>map(refusal -> ((RowRefused) refusal).because())
          .toList();
    }
  }

  @Nested
  class a_file_of_marks {

    @Test
    void is_taken_whole_and_once_more_changes_nothing() {
      var one = board.enter(1);
      assertThat(board.mark(Map.of(one, List.of(30, 80))).ifGranted())
          .contains(new MarkFiles.Stored(2, 0, 0));
      var lines = kit.get(InMemoryHistory.class).lines().size();
      assertThat(board.mark(Map.of(one, List.of(30, 80))).ifGranted())
          .contains(new MarkFiles.Stored(0, 0, 2));
      assertThat(board.mark(Map.of(one, List.of(31, 80))).ifGranted())
          .contains(new MarkFiles.Stored(0, 1, 1));
      assertThat(kit.get(InMemoryHistory.class).lines()).hasSize(lines + 1);
    }

    @Test
    void is_refused_whole_with_every_row_that_is_wrong() {
      var one = board.enter(1);
      var two = candidate(2);
      var withdrawn = board.enter(candidate(3), "BY", new EntryState.Withdrawn(NOON));
      var answer =
          board.ask(
              ImportMarks.class,
              new ImportMarks.Command(
                  JUNE,
                  rows(
                      markLine(one, "22", Optional.of(40)),
                      markLine(one, "22", Optional.of(3)),
                      markLine(one, "42", Optional.of(113)),
                      markLine(one, "52", Optional.empty()),
                      markLine(two, "22", Optional.of(1)),
                      markLine(withdrawn, "22", Optional.of(1)))));
      var paper = ComponentCode.of("22");
      assertThat(answer.refusals())
          .containsExactly(
              row(3, new MarkingRefusal.MarkGivenTwice(one, CHEMISTRY, paper)),
              row(4, new MarkingRefusal.MarkOutOfRange(ComponentCode.of("42"), 113, 112)),
              row(
                  5,
                  new MarkingRefusal.ComponentNotOfOption(
                      ComponentCode.of("52"), OptionKey.of("0620", "BY"))),
              row(6, new MarkingRefusal.CandidateNotEntered(two, CHEMISTRY)),
              row(7, new MarkingRefusal.CandidateNotEntered(withdrawn, CHEMISTRY)));
      assertThat(marksOf("22")).containsExactly(new ComponentMark.Missing());
    }

    @Test
    void keeps_the_special_consideration_of_a_mark_that_it_corrects() {
      var one = board.enter(1);
      board.mark(Map.of(one, List.of(30, 80)));
      var considered = Marked.of(30).considering(new SpecialConsideration(5));
      record(one, considered, 1);
      board.mark(Map.of(one, List.of(31, 80)));
      assertThat(marksOf("22"))
          .containsExactly(Marked.of(31).considering(new SpecialConsideration(5)));
    }

    private RowRefused row(int line, MarkingRefusal because) {
      return new RowRefused(line, Optional.empty(), because);
    }

    private List<ComponentMark> marksOf(String component) {
      return board
          .must(
              ReadMarks.class,
              new ReadMarks.Query(JUNE, CHEMISTRY, ComponentCode.of(component), Page.first()))
          .items()
          .stream()
          .map(each -> each.mark())
          .toList();
    }
  }

  @Nested
  class one_mark {

    @Test
    void is_recorded_on_the_version_that_was_seen() {
      var one = board.enter(1);
      assertThat(record(one, Marked.of(30), 1)).containsExactly(new AccessRefusal.StaleVersion(1));
      assertThat(record(one, Marked.of(30), 0)).isEmpty();
      assertThat(record(one, Marked.of(31), 0)).containsExactly(new AccessRefusal.StaleVersion(0));
      assertThat(record(one, Marked.of(31), 1)).isEmpty();
    }

    @Test
    void lies_within_the_component_and_belongs_to_an_entry() {
      var one = board.enter(1);
      var paper = ComponentCode.of("22");
      assertThat(record(one, Marked.of(41), 0))
          .containsExactly(new MarkingRefusal.MarkOutOfRange(paper, 41, 40));
      assertThat(record(one, new ComponentMark.Assessed(41), 0))
          .containsExactly(new MarkingRefusal.MarkOutOfRange(paper, 41, 40));
      assertThat(record(one, Marked.of(4).considering(new SpecialConsideration(6)), 0))
          .containsExactly(new MarkingRefusal.ConsiderationAboveTariff(paper, 6, 5));
      assertThat(record(one, Marked.of(41).considering(new SpecialConsideration(6)), 0))
          .containsExactly(
              new MarkingRefusal.MarkOutOfRange(paper, 41, 40),
              new MarkingRefusal.ConsiderationAboveTariff(paper, 6, 5));
      assertThat(record(candidate(9), Marked.of(4), 0))
          .containsExactly(new AccessRefusal.NotFound());
    }

    @ParameterizedTest
    @CsvSource({
      "-1/2,-1",
      "-500,-500",
      "121/2,61",
      "61,61",
      "999,999",
      "4294967300,2147483647",
      "99999999999999999999,2147483647",
      "-99999999999999999999,-2147483647"
    })
    void carried_lies_within_what_the_component_can_give_to_the_option(String mark, int told) {
      assertThat(record(board.enter(1), carried(mark, "2026-06"), 0))
          .containsExactly(new MarkingRefusal.MarkOutOfRange(ComponentCode.of("22"), told, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "301/8", "60"})
    void carried_is_taken_up_to_the_weighted_maximum(String mark) {
      assertThat(record(board.enter(1), carried(mark, "2027-03"), 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-06", "2031-06"})
    void carried_comes_from_an_earlier_series(String from) {
      assertThat(record(board.enter(1), carried("40", from), 0))
          .containsExactly(new EntryRefusal.CarriedOverTooLong(SeriesCode.of(from), JUNE, 13));
    }

    private ComponentMark carried(String mark, String from) {
      return new ComponentMark.Carried(Fraction.parse(mark), SeriesCode.of(from));
    }
  }

  @Nested
  class an_award {

    @Test
    void grades_everybody_entered_by_option_and_nobody_withdrawn() {
      board.mark(
          Map.of(
              board.enter(1), List.of(40, 112),
              board.enter(2), List.of(0, 63),
              board.enter(3), List.of(0, 62)));
      board.enter(4);
      board.enter(candidate(5), "BY", new EntryState.Withdrawn(NOON));
      // 63 x 5/4 = 78.75 is rounded to 79, the threshold of C; 62 x 5/4 = 77.5 to 78
      assertThat(board.symbols(board.run()))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("0001", "A*", "0002", "C", "0003", "U", "0004", "X"));
    }

    @Test
    void is_refused_where_an_option_entered_has_no_options_or_thresholds() {
      assertThat(board.ask(RunAward.class, new RunAward.Command(JUNE, CHEMISTRY)).refusals())
          .containsExactly(new AwardRefusal.NobodyEntered(JUNE, CHEMISTRY));
      board.enter(candidate(1), "CZ", new EntryState.Entered());
      assertThat(board.ask(RunAward.class, new RunAward.Command(JUNE, CHEMISTRY)).refusals())
          .containsExactly(new AwardRefusal.EnteredOptionNotInTable("0620 CZ"));
    }

    @Test
    void is_refused_by_thresholds_that_were_taken_for_another_maximum() {
      board.enter(1);
      board.must(
          ImportComponentThresholds.class,
          new ImportComponentThresholds.Command(
              JUNE,
              CHEMISTRY,
              rows(
                  new ImportComponentThresholds.Line(
                      ComponentCode.of("42"), 112, Map.of("A", 30)))));
      board.must(ImportOptions.class, options(line("22", 40, "3/2"), line("42", 56, "5/2")));
      assertThat(refusedRun()).containsExactly(new MaximumNotTheOption("42", 112, 56));

      var half = new ArrayList<ImportOptions.Line>();
      for (var each : List.of(line("22", 40, "3/4"), line("42", 112, "5/8"))) {
        half.add(
            new ImportOptions.Line(
                each.option(),
                each.alias(),
                each.type(),
                100,
                each.component(),
                each.componentMaximum(),
                each.factor(),
                each.share(),
                each.endorsement()));
      }
      board.must(ImportOptions.class, options(half.toArray(ImportOptions.Line[]::new)));
      assertThat(refusedRun()).containsExactly(new MaximumNotTheOption("0620 BY", 200, 100));

      board.must(ImportThresholds.class, thresholds("BY", 100, Map.of("A", 70, "B", 50)));
      assertThat(board.symbols(board.run())).containsEntry("0001", "X");
    }

    @Test
    void is_refused_by_thresholds_on_a_scale_that_the_type_no_longer_has() {
      board.enter(1);
      grade("igcse-9", "9", "8");
      assertThat(refusedRun())
          .containsExactly(
              new GradeNotOfScale("0620 BY", "A", "igcse-9"),
              new GradeNotOfScale("0620 BY", "A*", "igcse-9"),
              new GradeNotOfScale("0620 BY", "B", "igcse-9"),
              new GradeNotOfScale("0620 BY", "C", "igcse-9"));

      grade("igcse-2", "A*", "A", "B", "C");
      assertThat(refusedRun()).containsExactly(new OptionWithoutThresholds("0620 BY"));
      board.must(
          ImportThresholds.class,
          thresholds("BY", 200, Map.of("A*", 148, "A", 125, "B", 102, "C", 79)));
      assertThat(board.symbols(board.run())).containsEntry("0001", "X");
    }

    private List<Refusal> refusedRun() {
      return board.ask(RunAward.class, new RunAward.Command(JUNE, CHEMISTRY)).refusals();
    }

    /** Has IGCSE on another scale from now on. */
    private void grade(String scale, String... grades) {
      var rows =
          Stream.of(grades).map(grade -> new GradeScale.Row(Grade.of(grade), grade, true)).toList();
      board.must(
          DefineScale.class,
          new DefineScale.Command(new GradeScale(scale, rows), Optional.empty()));
      var igcse = Board.igcse();
      board.must(
          ImportQualificationTypes.class,
          new ImportQualificationTypes.Command(
              Board.rows(
                  new QualificationType(
                      igcse.code(),
                      igcse.title(),
                      igcse.level(),
                      igcse.family(),
                      scale,
                      Optional.empty(),
                      igcse.awardRule(),
                      igcse.outcomeRule(),
                      igcse.releaseRule(),
                      igcse.enquiryRule()))));
    }

    @Test
    void is_refused_by_what_is_not_there_at_all() {
      var other = SeriesCode.of("2028-11");
      assertThat(board.ask(RunAward.class, new RunAward.Command(other, CHEMISTRY)).refusals())
          .containsExactly(new AwardRefusal.NoOptionsInSeries(other, CHEMISTRY));
      kit.get(SeriesRepository.class)
          .add(Seasons.closing(other.value(), LocalDate.of(2028, 8, 1)), List.of(), NOON);
      var lines = options(line("22", 40, "3/2"), line("42", 112, "5/4")).rows();
      board.must(ImportOptions.class, new ImportOptions.Command(other, CHEMISTRY, lines));
      assertThat(board.ask(RunAward.class, new RunAward.Command(other, CHEMISTRY)).refusals())
          .containsExactly(new AwardRefusal.OptionWithoutThresholds("0620 BY"));
    }

    @Test
    void gives_the_same_for_the_same_and_what_it_gave_is_not_altered_by_what_comes_later() {
      board.mark(Map.of(board.enter(1), List.of(0, 63)));
      var first = board.run();
      var again = board.run();
      assertThat(board.symbols(again)).isEqualTo(board.symbols(first));

      board.must(
          ImportThresholds.class, thresholds("BY", 200, Map.of("A*", 148, "A", 125, "B", 102)));
      board.mark(Map.of(candidate(1), List.of(40, 112)));
      assertThat(board.symbols(first)).containsEntry("0001", "C");
      var explained =
          board.must(
              ExplainAward.class,
              new ExplainAward.Query(first.run(), candidate(1).centre(), candidate(1).number()));
      assertThat(explained.award().outcome().symbol()).isEqualTo("C");
      assertThat(explained.award().outcome().pum()).contains(60);
      assertThat(explained.run().basis().thresholds()).isEqualTo(1);
      assertThat(board.symbols(board.run())).containsEntry("0001", "A*");
    }

    @Test
    void heeds_what_else_decides_an_outcome() {
      board.mark(
          Map.of(
              board.enter(1), List.of(40, 112),
              board.enter(2), List.of(40, 112),
              board.enter(3), List.of(40, 112)));
      stand(1, new Standing(true, true, true));
      stand(2, new Standing(false, true, true));
      stand(3, new Standing(false, false, true));
      assertThat(board.symbols(board.run()))
          .containsExactlyInAnyOrderEntriesOf(Map.of("0001", "Q", "0002", "X", "0003", "Y"));
    }

    @Test
    void takes_a_person_to_be_confirmed_and_a_later_one_supersedes_it() {
      board.enter(1);
      var first = board.run();
      var second = board.run();
      assertThat(confirm("machine", first.run(), 1)).containsExactly(new AccessRefusal.NotFound());
      assertThat(confirm("ann", first.run(), 7)).containsExactly(new AccessRefusal.StaleVersion(7));
      assertThat(confirm("ann", first.run(), 1)).isEmpty();
      assertThat(confirm("ann", first.run(), 2))
          .containsExactly(new AwardRefusal.AwardNotOpen(first.run().toString()));
      assertThat(confirm("bob", second.run(), 1)).isEmpty();
      assertThat(confirm("bob", new AwardRunId(new UUID(9, 9)), 1))
          .containsExactly(new AccessRefusal.NotFound());
      var states =
          board.must(ReadAwards.class, new ReadAwards.Query(JUNE, Optional.of(CHEMISTRY))).stream()
              .map(run -> run.state())
              .toList();
      assertThat(states)
          .containsExactly(
              new AwardState.Superseded(second.run()), new AwardState.Confirmed("bob", NOON));
    }

    private List<Refusal> confirm(String officer, AwardRunId run, long version) {
      return board
          .ask(officer, NOON, ConfirmAward.class, new ConfirmAward.Command(run, version))
          .refusals();
    }

    private void stand(int number, Standing standing) {
      board.must(
          RecordStanding.class,
          new RecordStanding.Command(candidate(number), CHEMISTRY, standing, 0));
    }
  }

  private List<Refusal> record(CandidateKey candidate, ComponentMark mark, long version) {
    return board
        .ask(
            RecordMark.class,
            new RecordMark.Command(candidate, CHEMISTRY, ComponentCode.of("22"), mark, version))
        .refusals();
  }
}
