package org.examcycle.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.examcycle.testkit.award.Chemistry.CODE;
import static org.examcycle.testkit.award.Chemistry.JUNE;
import static org.examcycle.testkit.award.Chemistry.PRACTICAL;
import static org.examcycle.testkit.award.Chemistry.SPOKEN;
import static org.examcycle.testkit.award.Chemistry.THEORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.AwardCohort;
import org.examcycle.application.award.CohortCandidate;
import org.examcycle.application.calendar.PaperAhead;
import org.examcycle.application.catalogue.CatalogueInUse;
import org.examcycle.application.catalogue.CatalogueInUse.HighestMark;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.EntryMark;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.marking.MarkBook.RecordedStanding;
import org.examcycle.application.marking.MarkFiles;
import org.examcycle.application.marking.MarkLine;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.award.AwardInputs;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.marking.MarkMustFit;
import org.examcycle.domain.marking.Moderation;
import org.examcycle.domain.marking.SpecialConsideration;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.Test;

/** What marks, and the cohort that is awarded on them, are on every adapter. */
public abstract class MarksContract extends AwardPortsContract {

  private static final Marked ADJUSTED =
      Marked.of(30)
          .moderatedBy(new Moderation(Fraction.of(1, 2), Fraction.of(-3)))
          .considering(new SpecialConsideration(4));

  private EntryMark blank(Entry entry, ComponentCode component, int maximum) {
    return new EntryMark(
        entry.id(),
        entry.person(),
        entry.candidate(),
        entry.option(),
        component,
        maximum,
        new ComponentMark.Missing(),
        0);
  }

  private MarkLine line(Entry entry, ComponentCode component, Integer... mark) {
    return new MarkLine(
        entry.candidate().centre(),
        entry.candidate().number(),
        CODE,
        component,
        mark.length == 0 ? Optional.empty() : Optional.of(mark[0]));
  }

  private MarkFiles.Stored store(MarkLine... lines) {
    return within(() -> get(MarkFiles.class).lay(JUNE, rows(lines)).store(CALL));
  }

  private static List<Row<MarkLine>> rows(MarkLine... lines) {
    var rows = new ArrayList<Row<MarkLine>>();
    for (var line : lines) {
      rows.add(new Row<>(rows.size() + 2, line));
    }
    return rows;
  }

  private ComponentMark markOf(Entry entry, ComponentCode component) {
    return get(MarkBook.class).find(entry.candidate(), CODE, component).orElseThrow().mark();
  }

  @Test
  final void a_mark_is_missing_until_it_is_added_and_saved_on_the_version_expected() {
    chemistry();
    var marks = get(MarkBook.class);
    var entry = entries().enter(1);
    var blank = blank(entry, THEORY, 40);
    assertThat(marks.find(entry.candidate(), CODE, THEORY)).contains(blank);
    var first = blank.with(ADJUSTED);
    assertThat(within(() -> marks.save(first, 0))).isFalse();
    assertThat(within(() -> marks.add(first))).isTrue();
    assertThat(within(() -> marks.add(first))).isFalse();
    assertThat(marks.find(entry.candidate(), CODE, THEORY)).contains(first);
    var second = first.with(new ComponentMark.Absent());
    assertThat(within(() -> marks.save(second, 2))).isFalse();
    assertThat(within(() -> marks.save(second, 1))).isTrue();
    assertThat(marks.find(entry.candidate(), CODE, THEORY)).contains(second);
  }

  @Test
  final void every_kind_of_mark_comes_back_as_it_was() {
    chemistry();
    var marks = get(MarkBook.class);
    var number = 0;
    for (var kind :
        List.of(
            Marked.of(0),
            ADJUSTED,
            new ComponentMark.Absent(),
            new ComponentMark.Awaited(),
            new ComponentMark.Exempt(),
            new ComponentMark.Assessed(12),
            new ComponentMark.Carried(Fraction.of(51, 4), SeriesCode.of("2026-06")))) {
      number++;
      var entry = entries().enter(number);
      var mark = blank(entry, THEORY, 40).with(kind);
      within(() -> marks.add(mark));
      assertThat(marks.find(entry.candidate(), CODE, THEORY)).contains(mark);
    }
  }

  @Test
  final void there_is_no_mark_without_an_entry_that_stands_and_a_component_of_its_option() {
    chemistry();
    var marks = get(MarkBook.class);
    var withdrawn = entries().enter("MZ040", 1, "BY", new EntryState.Withdrawn(EntryRows.NOON));
    var other = entries().enter("MZ040", 2, "", new EntryState.Entered());
    assertThat(marks.find(withdrawn.candidate(), CODE, THEORY)).isEmpty();
    assertThat(marks.find(other.candidate(), CODE, THEORY)).isEmpty();
    assertThat(marks.find(other.candidate(), CODE, ComponentCode.of("01"))).isPresent();
    assertThat(marks.find(EntryRows.candidate("MZ040", 9), CODE, THEORY)).isEmpty();
    assertThat(marks.findStanding(withdrawn.candidate(), CODE)).isEmpty();
  }

  @Test
  final void the_highest_mark_of_a_component_is_that_of_entries_that_stand() {
    chemistry();
    mark(entries().enter(1), THEORY, Marked.of(7));
    mark(entries().enter(2), THEORY, ADJUSTED);
    mark(entries().enter(3), THEORY, new ComponentMark.Absent());
    mark(
        entries().enter(4),
        THEORY,
        new ComponentMark.Carried(Fraction.of(40), SeriesCode.of("2026-06")));
    mark(
        entries().enter("MZ040", 5, "BY", new EntryState.Withdrawn(EntryRows.NOON)),
        THEORY,
        Marked.of(40));
    var without = entries().enter("MZ040", 6, "", new EntryState.Entered());
    mark(without, ComponentCode.of("01"), new ComponentMark.Assessed(1));
    var inUse = get(CatalogueInUse.class);

    assertThat(inUse.highestMarks(JUNE, CODE))
        .isEqualTo(
            Set.of(
                new HighestMark(OptionKey.of("0620", "BY"), THEORY, 30),
                new HighestMark(OptionKey.of("0620", ""), ComponentCode.of("01"), 1)));
    assertThat(inUse.highestMarks(SeriesCode.of("2027-11"), CODE)).isEmpty();
    assertThat(inUse.highestMarks(JUNE, SyllabusCode.of("0450"))).isEmpty();
  }

  private void mark(Entry entry, ComponentCode component, ComponentMark mark) {
    within(() -> get(MarkBook.class).add(blank(entry, component, 40).with(mark)));
  }

  @Test
  final void marks_are_listed_by_centre_and_number_page_by_page() {
    chemistry();
    var second = entries().enter("MZ040", 2, "BY", new EntryState.Entered());
    var third = entries().enter("ZA001", 1, "BY", new EntryState.Entered());
    var first = entries().enter("MZ040", 3, "BY", new EntryState.Entered());
    store(line(third, PRACTICAL, 100));
    var marks = get(MarkBook.class);
    var page = marks.list(JUNE, CODE, PRACTICAL, new Page(Optional.empty(), 2));
    assertThat(page.items()).extracting(EntryMark::entry).containsExactly(second.id(), first.id());
    var rest = marks.list(JUNE, CODE, PRACTICAL, new Page(page.next(), 2));
    assertThat(rest.items()).extracting(EntryMark::mark).containsExactly(Marked.of(100));
    assertThat(rest.next()).isEmpty();
  }

  @Test
  final void a_file_tells_every_row_that_does_not_fit_in_the_order_of_lines() {
    chemistry();
    var one = entries().enter(1);
    var withdrawn = entries().enter("MZ040", 2, "BY", new EntryState.Withdrawn(EntryRows.NOON));
    var lines =
        rows(
            line(one, THEORY, 40),
            line(one, THEORY, 40),
            line(one, PRACTICAL, 113),
            line(one, SPOKEN, -1),
            line(one, ComponentCode.of("52")),
            line(withdrawn, THEORY, 1),
            line(one, PRACTICAL, 112));
    var option = Optional.of(one.option());
    var misfits = within(() -> get(MarkFiles.class).lay(JUNE, lines).misfits(List.of(), 10));
    assertThat(misfits.told())
        .allSatisfy(row -> assertThat(new MarkMustFit().check(row.value())).isPresent())
        .containsExactly(
            new Row<>(3, facts(one, THEORY, option, Optional.of(40), Optional.of(40), true)),
            new Row<>(4, facts(one, PRACTICAL, option, Optional.of(112), Optional.of(113), false)),
            new Row<>(5, facts(one, SPOKEN, option, Optional.of(30), Optional.of(-1), false)),
            new Row<>(
                6,
                facts(
                    one,
                    ComponentCode.of("52"),
                    option,
                    Optional.empty(),
                    Optional.empty(),
                    false)),
            new Row<>(
                7,
                facts(
                    withdrawn, THEORY, Optional.empty(), Optional.empty(), Optional.of(1), false)),
            new Row<>(8, facts(one, PRACTICAL, option, Optional.of(112), Optional.of(112), true)));
    assertThat(misfits.inAll()).isEqualTo(6);
    var first = within(() -> get(MarkFiles.class).lay(JUNE, lines).misfits(List.of(), 1));
    assertThat(first.told()).hasSize(1);
    assertThat(first.inAll()).isEqualTo(6);
  }

  @Test
  final void a_file_tells_the_rows_of_papers_that_have_not_begun_where_they_are_sat() {
    chemistry();
    var centre = Centres.centre("MZ040");
    within(() -> get(CentreRepository.class).add(centre));
    var entry = entries().enter(1);
    var begins = EntryRows.NOON.plusSeconds(1);
    var ahead =
        List.of(
            new PaperAhead(AdministrativeZone.of(4), CODE, PRACTICAL, EntryRows.NOON),
            new PaperAhead(centre.zone(), CODE, THEORY, begins),
            new PaperAhead(centre.zone(), SyllabusCode.of("0610"), SPOKEN, EntryRows.NOON));
    var lines = rows(line(entry, PRACTICAL, 7), line(entry, THEORY), line(entry, SPOKEN, 7));
    var misfits = within(() -> get(MarkFiles.class).lay(JUNE, lines).misfits(ahead, 10));
    assertThat(misfits.told())
        .extracting(Row::line, row -> row.value().component(), row -> row.value().keyTime())
        .containsExactly(tuple(3, THEORY, Optional.of(begins)));
    assertThat(misfits.inAll()).isEqualTo(1);
  }

  private static MarkMustFit.Facts facts(
      Entry entry,
      ComponentCode component,
      Optional<OptionKey> option,
      Optional<Integer> maximum,
      Optional<Integer> mark,
      boolean again) {
    return new MarkMustFit.Facts(
        entry.candidate(), CODE, component, option, maximum, mark, again, Optional.empty());
  }

  @Test
  final void a_file_of_the_newest_options_adds_changes_and_leaves() {
    chemistry();
    within(() -> get(OptionTables.class).add(Chemistry.options(2)));
    var one = entries().enter(1);
    var two = entries().enter(2);
    assertThat(store(line(one, THEORY, 30), line(two, THEORY), line(two, PRACTICAL, 0)))
        .isEqualTo(new MarkFiles.Stored(3, 0, 0));
    assertThat(store(line(one, THEORY, 31), line(two, THEORY), line(one, PRACTICAL)))
        .isEqualTo(new MarkFiles.Stored(1, 1, 1));
    assertThat(markOf(one, THEORY)).isEqualTo(Marked.of(31));
    assertThat(markOf(two, THEORY)).isEqualTo(new ComponentMark.Absent());
    assertThat(markOf(two, PRACTICAL)).isEqualTo(Marked.of(0));
    assertThat(get(MarkBook.class).find(one.candidate(), CODE, THEORY).orElseThrow().version())
        .isEqualTo(2);
  }

  @Test
  final void a_file_keeps_adjustments_of_a_mark_and_drops_them_with_it() {
    chemistry();
    var one = entries().enter(1);
    within(() -> get(MarkBook.class).add(blank(one, THEORY, 40).with(ADJUSTED)));
    store(line(one, THEORY, 20));
    assertThat(markOf(one, THEORY))
        .isEqualTo(new Marked(20, ADJUSTED.moderation(), ADJUSTED.specialConsideration()));
    store(line(one, THEORY));
    assertThat(markOf(one, THEORY)).isEqualTo(new ComponentMark.Absent());
    store(line(one, THEORY, 20));
    assertThat(markOf(one, THEORY)).isEqualTo(Marked.of(20));
  }

  @Test
  final void a_standing_is_plain_until_it_is_added_and_saved_on_the_version_expected() {
    chemistry();
    var marks = get(MarkBook.class);
    var one = entries().enter(1);
    assertThat(marks.findStanding(one.candidate(), CODE))
        .contains(new RecordedStanding(one.id(), one.person(), Standing.PLAIN, 0));
    var open = new RecordedStanding(one.id(), one.person(), new Standing(true, false, false), 1);
    assertThat(within(() -> marks.saveStanding(open, 0))).isFalse();
    assertThat(within(() -> marks.addStanding(open))).isTrue();
    assertThat(within(() -> marks.addStanding(open))).isFalse();
    var later = new RecordedStanding(one.id(), one.person(), new Standing(false, true, true), 2);
    assertThat(within(() -> marks.saveStanding(later, 2))).isFalse();
    assertThat(within(() -> marks.saveStanding(later, 1))).isTrue();
    assertThat(marks.findStanding(one.candidate(), CODE)).contains(later);
  }

  @Test
  final void a_cohort_is_read_piece_by_piece_with_marks_and_standing() {
    chemistry();
    var one = entries().enter("MZ040", 1, "BY", new EntryState.Entered());
    var two = entries().enter("12345", 2, "", new EntryState.Entered());
    entries().enter("MZ040", 3, "BY", new EntryState.Withdrawn(EntryRows.NOON));
    within(() -> get(MarkBook.class).add(blank(one, THEORY, 40).with(ADJUSTED)));
    store(line(one, PRACTICAL, 7));
    var standing = new Standing(false, true, false);
    within(
        () ->
            get(MarkBook.class)
                .addStanding(new RecordedStanding(one.id(), one.person(), standing, 1)));
    var cohort = get(AwardCohort.class);
    var piece = cohort.next(JUNE, CODE, Optional.empty(), 1);
    assertThat(piece)
        .containsExactly(
            new CohortCandidate(
                one.id(),
                one.person(),
                one.candidate(),
                one.option(),
                new AwardInputs(
                    Map.of(THEORY, ADJUSTED, PRACTICAL, Marked.of(7)),
                    standing,
                    Route.INTERNATIONAL)));
    assertThat(cohort.next(JUNE, CODE, Optional.of(one.id()), 9))
        .containsExactly(
            new CohortCandidate(
                two.id(),
                two.person(),
                two.candidate(),
                two.option(),
                new AwardInputs(Map.of(), Standing.PLAIN, Route.UK)));
    assertThat(cohort.next(JUNE, CODE, Optional.of(two.id()), 9)).isEmpty();
  }
}
