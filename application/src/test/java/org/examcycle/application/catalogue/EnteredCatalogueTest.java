package org.examcycle.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.line;
import static org.examcycle.application.award.Board.options;
import static org.examcycle.application.award.Board.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.award.Board;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.CatalogueRefusal.NeededOptionLeftOut;
import org.examcycle.domain.catalogue.CatalogueRefusal.SyllabusEntered;
import org.examcycle.domain.catalogue.CatalogueRefusal.TypeEntered;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OfferRefusal.OfferedOptionUnknown;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.marking.MarkingRefusal.MarkOutOfRange;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What of the catalogue stays as it is, because somebody is entered for it or marked, or it is
 * offered.
 */
class EnteredCatalogueTest {

  private final Kit kit = Kit.shared();
  private Board board;

  @BeforeEach
  void open() {
    kit.clear();
    board = Board.withChemistry(kit);
  }

  private List<Refusal> take(QualificationType type) {
    return board
        .ask(ImportQualificationTypes.class, new ImportQualificationTypes.Command(rows(type)))
        .refusals();
  }

  private List<Refusal> take(ImportSyllabuses.Line line) {
    return board.ask(ImportSyllabuses.class, new ImportSyllabuses.Command(rows(line))).refusals();
  }

  private static RowRefused refused(String column, CatalogueRefusal because) {
    return new RowRefused(2, Optional.of(column), because);
  }

  @Test
  void a_syllabus_stays_of_its_type() {
    assertThat(take(Board.ofAnotherFamily("A_LEVEL"))).isEmpty();
    var moved = new ImportSyllabuses.Line(CHEMISTRY, "Chemistry", "A_LEVEL");
    board.enter(1);

    assertThat(take(moved))
        .isEqualTo(List.of(refused("type", new SyllabusEntered(CHEMISTRY, "IGCSE"))));
    assertThat(take(new ImportSyllabuses.Line(CHEMISTRY, "Chemistry anew", "IGCSE"))).isEmpty();
  }

  @Test
  void a_syllabus_that_nobody_is_entered_for_changes_its_type() {
    assertThat(take(Board.ofAnotherFamily("A_LEVEL"))).isEmpty();

    assertThat(take(new ImportSyllabuses.Line(CHEMISTRY, "Chemistry", "A_LEVEL"))).isEmpty();
    assertThat(kit.get(SyllabusCatalogue.class).findFamily(CHEMISTRY)).contains("AS_AND_A_LEVEL");
  }

  @Test
  void a_type_stays_of_its_family() {
    var moved = Board.ofAnotherFamily("IGCSE");
    board.enter(1);

    assertThat(take(moved))
        .isEqualTo(List.of(refused("family", new TypeEntered("IGCSE", "IGCSE_AND_O_LEVEL"))));
    assertThat(take(Board.igcse())).isEmpty();
  }

  @Test
  void a_type_that_nobody_is_entered_for_changes_its_family() {
    assertThat(take(Board.ofAnotherFamily("IGCSE"))).isEmpty();
  }

  private List<Refusal> offer(String option, AdministrativeZone... zones) {
    return board
        .ask(
            ImportOffers.class,
            new ImportOffers.Command(
                JUNE,
                rows(
                    new Offer(
                        JUNE,
                        OptionKey.of("0620", option),
                        Set.of(zones),
                        true,
                        false,
                        Money.of(9000, "GBP")))))
        .refusals();
  }

  @Test
  void an_offer_is_of_an_option_that_there_is_or_is_taken_back() {
    var three = AdministrativeZone.of(3);

    assertThat(offer("CY", three))
        .isEqualTo(
            List.of(
                new RowRefused(
                    2,
                    Optional.of("option"),
                    new OfferedOptionUnknown(OptionKey.of("0620", "CY")))));
    assertThat(offer("BY", three)).isEmpty();
    assertThat(offer("CY")).isEmpty();
  }

  @Test
  void a_table_of_options_leaves_out_nothing_that_is_offered_or_entered() {
    kit.get(Offers.class).put(List.of(offered("", 2), offered("CX", 3), offered("DX")));
    board.enter(Board.candidate(1), "EX", new EntryState.Entered());

    assertThat(
            board
                .ask(ImportOptions.class, options(line("22", 40, "3/2"), line("42", 112, "5/4")))
                .refusals())
        .isEqualTo(List.of(leftOut(""), leftOut("CX"), leftOut("EX")));
  }

  @Test
  void a_component_allows_the_highest_mark_that_somebody_has_been_given() {
    board.mark(Map.of(board.enter(1), List.of(31, 112), board.enter(2), List.of(32, 20)));

    assertThat(take(line("22", 31, "60/31"), line("42", 112, "5/4")))
        .isEqualTo(
            List.of(
                new RowRefused(
                    2,
                    Optional.of("component_maximum"),
                    new MarkOutOfRange(ComponentCode.of("22"), 32, 31))));
    assertThat(take(line("22", 32, "15/8"), line("42", 112, "5/4"))).isEmpty();
  }

  private List<Refusal> take(ImportOptions.Line... lines) {
    return board.ask(ImportOptions.class, options(lines)).refusals();
  }

  private static NeededOptionLeftOut leftOut(String option) {
    return new NeededOptionLeftOut(OptionKey.of("0620", option));
  }

  private static Offer offered(String option, Integer... zones) {
    return new Offer(
        JUNE,
        OptionKey.of("0620", option),
        List.of(zones).stream().map(AdministrativeZone::of).collect(Collectors.toSet()),
        true,
        false,
        Money.of(9000, "GBP"));
  }
}
