package org.examcycle.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.award.Chemistry.CODE;
import static org.examcycle.testkit.award.Chemistry.JUNE;
import static org.examcycle.testkit.award.Chemistry.SPOKEN;
import static org.examcycle.testkit.award.Chemistry.THEORY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.award.AwardResult;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.AwardedThresholds;
import org.examcycle.application.award.CohortCandidate;
import org.examcycle.application.award.OptionThresholdTable;
import org.examcycle.application.award.ThresholdList;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.catalogue.CatalogueInUse;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.OptionsInUse;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.result.Broadsheets;
import org.examcycle.application.result.ResultHolds;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.AwardInputs;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.award.Endorsement;
import org.examcycle.domain.award.Outcome;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.result.HoldReason;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.ReleaseState;
import org.examcycle.domain.result.ResultHold;
import org.examcycle.domain.result.SeriesRelease;
import org.junit.jupiter.api.Test;

/** What award runs, results, releases and holds are on every adapter. */
public abstract class AwardRunsContract extends AwardPortsContract {

  private static final Outcome A =
      new Outcome.Graded(Grade.of("A"), Optional.of(121), Optional.of(80));
  private static final CentreNumber MAPUTO = CentreNumber.of("MZ040");

  private static AwardRun run(int number) {
    return new AwardRun(
        new AwardRunId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number)),
        JUNE,
        CODE,
        new AwardBasis(
            1,
            1,
            number == 1 ? Optional.empty() : Optional.of(1),
            Map.of(
                "BY",
                new AwardBasis.Names(
                    "IGCSE",
                    "component-sum/1",
                    "word-before-grade/1",
                    "igcse-1",
                    Optional.of("igcse-1")),
                "AS",
                new AwardBasis.Names(
                    "AS_LEVEL", "component-sum/1", "word-before-grade/1", "as-1", Optional.empty()),
                "",
                new AwardBasis.Names(
                    "IGCSE",
                    "component-sum/1",
                    "word-before-grade/1",
                    "igcse-1",
                    Optional.empty()))),
        3,
        EntryRows.NOON,
        "issuer|ann",
        number == 1,
        new AwardState.Run(),
        1);
  }

  private static AwardResult result(Entry entry, Outcome outcome, Endorsement... endorsements) {
    return result(entry, entry.option(), outcome, endorsements);
  }

  /** What a run made of an entry that had this option at the time. */
  private static AwardResult result(
      Entry entry, OptionKey option, Outcome outcome, Endorsement... endorsements) {
    return new AwardResult(
        new CohortCandidate(
            entry.id(),
            entry.person(),
            entry.candidate(),
            option,
            new AwardInputs(Map.of(THEORY, Marked.of(31)), Standing.PLAIN, Route.INTERNATIONAL)),
        outcome,
        List.of(endorsements));
  }

  private AwardRun confirm(AwardRun run, AwardResult... results) {
    var confirmed = run.confirmed("issuer|bob", EntryRows.NOON);
    within(
        () -> {
          get(AwardResults.class).add(run.id(), List.of(results));
          return get(AwardRuns.class).add(run) && get(AwardRuns.class).save(confirmed, 1);
        });
    return confirmed;
  }

  @Test
  final void a_run_is_added_once_and_saved_on_the_version_expected() {
    chemistry();
    var runs = get(AwardRuns.class);
    var run = run(1);
    assertThat(within(() -> runs.add(run))).isTrue();
    assertThat(within(() -> runs.add(run))).isFalse();
    assertThat(runs.find(run.id())).contains(run);
    assertThat(runs.findConfirmed(JUNE, CODE)).isEmpty();
    assertThat(get(OptionsInUse.class).isAwarded(JUNE, CODE)).isFalse();
    var confirmed = run.confirmed("issuer|bob", EntryRows.NOON);
    assertThat(within(() -> runs.save(confirmed, 2))).isFalse();
    assertThat(within(() -> runs.save(confirmed, 1))).isTrue();
    assertThat(runs.findConfirmed(JUNE, CODE)).contains(confirmed);
    assertThat(get(OptionsInUse.class).isAwarded(JUNE, CODE)).isTrue();
    assertThat(get(OptionsInUse.class).isAwarded(SeriesCode.of("2027-11"), CODE)).isFalse();
    assertThat(runs.find(new AwardRunId(new UUID(9, 9)))).isEmpty();
  }

  @Test
  final void syllabus_and_type_are_in_use_from_the_first_entry_on() {
    chemistry();
    var inUse = get(CatalogueInUse.class);
    assertThat(inUse.isEntered(CODE)).isFalse();
    assertThat(inUse.isEnteredForType("IGCSE")).isFalse();
    entries().enter("MZ040", 1, "BY", new EntryState.Withdrawn(EntryRows.NOON));
    assertThat(inUse.isEntered(CODE)).isTrue();
    assertThat(inUse.isEntered(SyllabusCode.of("0450"))).isFalse();
    assertThat(inUse.isEnteredForType("IGCSE")).isTrue();
    assertThat(inUse.isEnteredForType("AS_LEVEL")).isFalse();
  }

  @Test
  final void a_type_is_in_use_by_what_options_lead_to_in_their_newest_table() {
    chemistry();
    var inUse = get(CatalogueInUse.class);
    var as = Chemistry.asLevel();
    within(() -> get(SyllabusCatalogue.class).addType(as));
    entries().enter("MZ040", 1, "BY", new EntryState.Entered());
    assertThat(inUse.isEnteredForType(as.code())).isFalse();
    within(() -> get(OptionTables.class).add(Chemistry.optionsLeadingTo(as, 2)));
    assertThat(inUse.isEnteredForType(as.code())).isTrue();
    assertThat(inUse.isEnteredForType("IGCSE")).isFalse();
    entries().enter("MZ040", 2, "ZZ", new EntryState.Entered());
    assertThat(inUse.isEnteredForType("IGCSE")).isTrue();
  }

  @Test
  final void options_are_in_use_while_entries_stand() {
    chemistry();
    var inUse = get(CatalogueInUse.class);
    entries().enter("MZ040", 1, "BY", new EntryState.Entered());
    entries().enter("MZ040", 2, "BY", new EntryState.Entered());
    entries().enter("MZ040", 3, "", new EntryState.Entered());
    entries().enter("MZ040", 4, "CY", new EntryState.Withdrawn(EntryRows.NOON));
    assertThat(inUse.optionsEntered(JUNE, CODE))
        .isEqualTo(Set.of(OptionKey.of("0620", "BY"), OptionKey.of("0620", "")));
    assertThat(inUse.optionsEntered(SeriesCode.of("2027-11"), CODE)).isEmpty();
    assertThat(inUse.optionsEntered(JUNE, SyllabusCode.of("0450"))).isEmpty();
  }

  @Test
  final void thresholds_are_those_that_the_confirmed_award_used_of_options_of_some_types() {
    chemistry();
    var awarded = get(AwardedThresholds.class);
    within(() -> get(AwardRuns.class).add(run(2)));
    assertThat(awarded.find(JUNE, CODE, Set.of("IGCSE", "AS_LEVEL"))).isEmpty();
    confirm(run(1));
    within(() -> get(ThresholdTables.class).add(Chemistry.thresholds(2)));

    var table = Chemistry.thresholds(1);
    assertThat(awarded.find(JUNE, CODE, Set.of("IGCSE", "AS_LEVEL")))
        .contains(
            new ThresholdList(JUNE, CODE, 1, List.of(option(table, ""), option(table, "BY"))));
    assertThat(awarded.find(JUNE, CODE, Set.of("AS_LEVEL"))).isEmpty();
    assertThat(awarded.find(JUNE, CODE, Set.of())).isEmpty();
    assertThat(awarded.find(SeriesCode.of("2027-11"), CODE, Set.of("IGCSE"))).isEmpty();
    assertThat(awarded.find(JUNE, SyllabusCode.of("0450"), Set.of("IGCSE"))).isEmpty();
  }

  private static ThresholdList.Option option(OptionThresholdTable table, String key) {
    var row = Objects.requireNonNull(table.byOption().get(key));
    return new ThresholdList.Option(key, row.maximum(), row.falling());
  }

  @Test
  final void runs_are_listed_by_series_and_syllabus_the_oldest_first() {
    chemistry();
    var runs = get(AwardRuns.class);
    var second = run(2);
    var superseded = run(1).supersededBy(second);
    within(() -> runs.add(run(1)) && runs.add(second) && runs.save(superseded, 1));
    assertThat(runs.list(JUNE, Optional.empty())).containsExactly(superseded, second);
    assertThat(runs.list(JUNE, Optional.of(CODE))).containsExactly(superseded, second);
    assertThat(runs.list(JUNE, Optional.of(SyllabusCode.of("0450")))).isEmpty();
    assertThat(runs.list(SeriesCode.of("2027-11"), Optional.empty())).isEmpty();
  }

  @Test
  final void every_outcome_comes_back_as_it_was_with_what_was_read() {
    chemistry();
    var results = get(AwardResults.class);
    var merit = new Endorsement(SPOKEN, Grade.of("A"));
    var all =
        List.of(
            result(entries().enter(1), A, merit),
            result(
                entries().enter(2),
                new Outcome.Graded(Grade.of("A*"), Optional.of(200), Optional.empty())),
            result(entries().enter(3), new Outcome.Ungraded(Optional.of(0), Optional.of(0))),
            result(entries().enter(4), new Outcome.Pending()),
            result(entries().enter(5), new Outcome.NoResult()),
            result(entries().enter(6), new Outcome.ToBeIssued()));
    var run = run(1);
    within(
        () -> {
          results.add(run.id(), all);
          return get(AwardRuns.class).add(run);
        });
    assertThat(results.list(run.id(), Page.first())).isEqualTo(new Slice<>(all, Optional.empty()));
    var page = results.list(run.id(), new Page(Optional.empty(), 4));
    assertThat(page.items()).isEqualTo(all.subList(0, 4));
    assertThat(results.list(run.id(), new Page(page.next(), 4)).items())
        .isEqualTo(all.subList(4, 6));
    assertThat(results.find(run.id(), EntryRows.candidate("MZ040", 3))).contains(all.get(2));
    assertThat(results.find(run.id(), EntryRows.candidate("MZ040", 7))).isEmpty();
    assertThat(results.find(run(2).id(), EntryRows.candidate("MZ040", 3))).isEmpty();
    var some = all.subList(2, 4).stream().map(each -> each.candidate().entry()).toList();
    assertThat(results.find(run.id(), some)).containsExactlyInAnyOrder(all.get(2), all.get(3));
    assertThat(results.find(run.id(), List.of())).isEmpty();
    assertThat(results.find(run(2).id(), some)).isEmpty();
  }

  @Test
  final void a_release_goes_through_its_states_on_the_version_expected() {
    chemistry();
    var releases = get(SeriesReleases.class);
    var planned = SeriesRelease.planned(JUNE, "IGCSE_AND_O_LEVEL", EntryRows.NOON);
    var rehearsal = new Rehearsal(5, 4, 3, 2, 1, "a digest");
    var proposed =
        new SeriesRelease(
            JUNE,
            planned.family(),
            EntryRows.NOON,
            new ReleaseState.Proposed("issuer|ann", EntryRows.NOON, rehearsal),
            2);
    var approved =
        new SeriesRelease(
            JUNE,
            planned.family(),
            EntryRows.NOON,
            new ReleaseState.Approved("issuer|ann", "issuer|bob", EntryRows.NOON),
            3);
    var moved =
        new SeriesRelease(
            JUNE, planned.family(), EntryRows.NOON.plusSeconds(1), new ReleaseState.Planned(), 4);
    assertThat(within(() -> releases.save(planned, 1))).isFalse();
    assertThat(within(() -> releases.add(planned))).isTrue();
    assertThat(within(() -> releases.add(planned))).isFalse();
    assertThat(releases.find(JUNE, planned.family())).contains(planned);
    for (var next : List.of(proposed, approved, moved)) {
      assertThat(within(() -> releases.save(next, next.version()))).isFalse();
      assertThat(within(() -> releases.save(next, next.version() - 1))).isTrue();
      assertThat(releases.find(JUNE, planned.family())).contains(next);
    }
    assertThat(within(() -> releases.claim(JUNE, planned.family()))).contains(moved);
    assertThat(within(() -> releases.claim(JUNE, "AS_AND_A_LEVEL"))).isEmpty();
    assertThat(releases.find(JUNE, "AS_AND_A_LEVEL")).isEmpty();
    assertThat(releases.list(JUNE)).containsExactly(moved);
    assertThat(releases.list(SeriesCode.of("2027-11"))).isEmpty();
  }

  @Test
  final void a_rehearsal_counts_entries_results_holds_and_what_has_no_counterpart() {
    chemistry();
    var releases = get(SeriesReleases.class);
    var held = entries().enter(1);
    var free = entries().enter(2);
    entries().enter(3);
    var withdrawn = entries().enter("MZ040", 4, "BY", new EntryState.Withdrawn(EntryRows.NOON));
    within(() -> get(AwardRuns.class).add(run(1)));
    assertThat(releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL"))
        .usingRecursiveComparison()
        .ignoringFields("holds")
        .isEqualTo(new Rehearsal(3, 0, 0, 3, 0, ""));
    confirm(run(2), result(held, A), result(free, A), result(withdrawn, A));
    hold(held);
    assertThat(releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL"))
        .usingRecursiveComparison()
        .ignoringFields("holds")
        .isEqualTo(new Rehearsal(3, 3, 1, 1, 1, ""));
    assertThat(releases.rehearse(JUNE, "AS_AND_A_LEVEL"))
        .usingRecursiveComparison()
        .ignoringFields("holds")
        .isEqualTo(new Rehearsal(0, 0, 0, 0, 0, ""));
    assertThat(releases.rehearse(SeriesCode.of("2027-11"), "IGCSE_AND_O_LEVEL"))
        .usingRecursiveComparison()
        .ignoringFields("holds")
        .isEqualTo(new Rehearsal(0, 0, 0, 0, 0, ""));
  }

  @Test
  final void a_rehearsal_is_another_when_other_results_are_held_or_for_other_reasons() {
    chemistry();
    var releases = get(SeriesReleases.class);
    var one = entries().enter(1);
    var other = entries().enter(2);
    confirm(run(1), result(one, A), result(other, A));
    var none = releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL");
    var first = hold(one);
    var held = releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL");
    assertThat(releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL")).isEqualTo(held);
    within(() -> get(ResultHolds.class).save(first.lifted(), 1));
    assertThat(releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL")).isEqualTo(none);
    var second = hold(other);
    assertThat(releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL")).isNotEqualTo(held);
    within(() -> get(ResultHolds.class).save(second.lifted(), 1));
    var again = first.lifted().held(HoldReason.MALPRACTICE_CASE);
    within(() -> get(ResultHolds.class).save(again, 2));
    assertThat(releases.rehearse(JUNE, "IGCSE_AND_O_LEVEL")).isNotEqualTo(held);
  }

  @Test
  final void a_rehearsal_takes_no_result_of_another_option_for_the_entry_s() {
    chemistry();
    var business = new Syllabus(SyllabusCode.of("0450"), "Business", Chemistry.IGCSE);
    within(() -> get(SyllabusCatalogue.class).addSyllabus(business));
    var same = entries().enter(1);
    var otherOption = entries().enter(2);
    var otherSyllabus = entries().enter(3);
    confirm(
        run(1),
        result(same, A),
        result(otherOption, OptionKey.of("0620", ""), A),
        result(otherSyllabus, OptionKey.of("0450", "BY"), A));
    hold(otherOption);
    assertThat(get(SeriesReleases.class).rehearse(JUNE, "IGCSE_AND_O_LEVEL"))
        .usingRecursiveComparison()
        .ignoringFields("holds")
        .isEqualTo(new Rehearsal(3, 3, 0, 2, 2, ""));
  }

  private ResultHold hold(Entry entry) {
    var none = new ResultHold(entry.id(), entry.person(), Optional.empty(), 0);
    var hold = none.held(HoldReason.IDENTITY);
    within(() -> get(ResultHolds.class).add(hold));
    return hold;
  }

  @Test
  final void a_hold_is_added_once_and_saved_on_the_version_expected() {
    chemistry();
    var holds = get(ResultHolds.class);
    var one = entries().enter(1);
    assertThat(holds.find(one.candidate(), CODE))
        .contains(new ResultHold(one.id(), one.person(), Optional.empty(), 0));
    var held = hold(one);
    assertThat(within(() -> holds.add(held))).isFalse();
    assertThat(holds.find(one.candidate(), CODE)).contains(held);
    assertThat(within(() -> holds.save(held.lifted(), 2))).isFalse();
    assertThat(within(() -> holds.save(held.lifted(), 1))).isTrue();
    assertThat(holds.find(one.candidate(), CODE)).contains(held.lifted());
    assertThat(holds.find(EntryRows.candidate("MZ040", 9), CODE)).isEmpty();
  }

  @Test
  final void a_broadsheet_has_the_confirmed_results_of_a_centre_s_standing_entries() {
    chemistry();
    var second = entries().enter("MZ040", 2, "BY", new EntryState.Entered());
    var first = entries().enter("MZ040", 1, "BY", new EntryState.Entered());
    var elsewhere = entries().enter("ZA001", 3, "BY", new EntryState.Entered());
    var withdrawn = entries().enter("MZ040", 4, "BY", new EntryState.Withdrawn(EntryRows.NOON));
    var merit = new Endorsement(SPOKEN, Grade.of("A"));
    confirm(
        run(1),
        result(first, A, merit),
        result(second, new Outcome.NoResult()),
        result(elsewhere, A),
        result(withdrawn, A));
    hold(first);
    var sheets = get(Broadsheets.class);
    var types = Set.of("IGCSE");
    var page = sheets.list(JUNE, MAPUTO, types, new Page(Optional.empty(), 1));
    var line = page.items().getFirst();
    assertThat(line.candidate()).isEqualTo(first.candidate().number());
    assertThat(line.person()).isEqualTo(first.person());
    assertThat(line.name().original()).isEqualTo("阿米拉1");
    assertThat(line.option()).isEqualTo(first.option());
    assertThat(line.title()).isEqualTo("Chemistry");
    assertThat(line.scale()).isEqualTo("igcse-1");
    assertThat(line.outcome()).isEqualTo(A);
    assertThat(line.endorsements()).containsExactly(merit);
    assertThat(line.held()).isTrue();
    assertThat(line.told()).isEqualTo(new Outcome.Pending());
    assertThat(line.toldEndorsements()).isEmpty();
    var rest = sheets.list(JUNE, MAPUTO, types, new Page(page.next(), 9));
    assertThat(rest.items())
        .extracting(Broadsheets.Line::told)
        .containsExactly(new Outcome.NoResult());
    assertThat(rest.next()).isEmpty();
  }

  @Test
  final void a_broadsheet_looks_at_nothing_but_the_types_it_is_told_and_confirmed_awards() {
    chemistry();
    var one = entries().enter(1);
    var sheets = get(Broadsheets.class);
    var types = Set.of("IGCSE");
    within(
        () -> {
          get(AwardResults.class).add(run(1).id(), List.of(result(one, A)));
          return get(AwardRuns.class).add(run(1));
        });
    assertThat(sheets.list(JUNE, MAPUTO, types, Page.first()).items())
        .extracting(Broadsheets.Line::outcome)
        .containsExactly(new Outcome.Pending());
    confirm(run(2), result(one, A));
    assertThat(sheets.list(JUNE, MAPUTO, types, Page.first()).items())
        .extracting(Broadsheets.Line::outcome)
        .containsExactly(A);
    assertThat(sheets.list(JUNE, MAPUTO, Set.of("AS"), Page.first()).items()).isEmpty();
    assertThat(sheets.list(JUNE, MAPUTO, Set.of(), Page.first()).items()).isEmpty();
  }

  @Test
  final void a_broadsheet_shows_an_entry_without_a_result_of_its_option_as_pending() {
    chemistry();
    var changed = entries().enter("MZ040", 1, "BX", new EntryState.Entered());
    var added = entries().enter("MZ040", 2, "BY", new EntryState.Entered());
    var merit = new Endorsement(SPOKEN, Grade.of("A"));
    confirm(run(1), result(changed, OptionKey.of("0620", "BY"), A, merit));
    var lines = get(Broadsheets.class).list(JUNE, MAPUTO, Set.of("IGCSE"), Page.first()).items();
    assertThat(lines)
        .extracting(Broadsheets.Line::option)
        .containsExactly(changed.option(), added.option());
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.outcome()).isEqualTo(new Outcome.Pending());
              assertThat(line.endorsements()).isEmpty();
              assertThat(line.type()).isEqualTo("IGCSE");
              assertThat(line.scale()).isEqualTo("igcse-1");
            });
  }

  @Test
  final void a_pending_entry_is_of_the_type_that_the_award_has_for_its_option() {
    chemistry();
    entries().enter("MZ040", 1, "AS", new EntryState.Entered());
    confirm(run(1));
    var sheets = get(Broadsheets.class);
    assertThat(sheets.list(JUNE, MAPUTO, Set.of("IGCSE"), Page.first()).items()).isEmpty();
    assertThat(sheets.list(JUNE, MAPUTO, Set.of("AS_LEVEL"), Page.first()).items())
        .extracting(Broadsheets.Line::scale)
        .containsExactly("as-1");
  }
}
