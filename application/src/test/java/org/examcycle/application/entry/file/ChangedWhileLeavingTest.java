package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.candidate.ChangeCandidate;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.AmendEntry;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.file.Row;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The receiving centre takes over whom it was shown: nobody else is made of them (INT-ENT-11). */
class ChangedWhileLeavingTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");

  /** The last of the day before the exam where the centre is, and the first of that day. */
  private static final Instant EVE = Instant.parse("2027-05-02T21:59:59Z");

  private static final Instant MIDNIGHT = Instant.parse("2027-05-02T22:00:00Z");

  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final OptionKey OPTION = OptionKey.of("0610", "BX");
  private static final ComponentCode PAPER = ComponentCode.of("22");

  private static final EntryId ENTRY = new EntryId(new UUID(0x7000L, 0x8000000000000001L));

  private static final QualificationType IGCSE =
      new QualificationType(
          "T",
          "IGCSE",
          "L",
          "F",
          "scale",
          Optional.empty(),
          "award",
          "outcome",
          "release",
          "enquiry");

  private static final Refusal BEING_TRANSFERRED =
      new TransferRefusal.CandidateBeingTransferred(HERE);

  private final Kit kit = Kit.shared();

  @BeforeEach
  void enter() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    kit.get(CandidateRepository.class).add(Candidates.amira(HERE, AMIRA), NOW);
    kit.get(SyllabusCatalogue.class).addType(IGCSE);
    kit.get(SyllabusCatalogue.class).addSyllabus(new Syllabus(OPTION.syllabus(), "Biology", IGCSE));
    kit.get(EntryRepository.class).add(Entries.made(ENTRY, HERE, AMIRA, OPTION, NOW));
    kit.get(OptionTables.class)
        .add(new OptionTable(HERE.series(), OPTION.syllabus(), 1, options()));
    kit.get(Timetables.class).put(List.of(paper()));
  }

  private static SyllabusOptions options() {
    return new SyllabusOptions(
        List.of(
            new OptionScheme(
                OPTION.option(),
                Optional.empty(),
                "T",
                40,
                List.of(WeightedComponent.of(PAPER, 40, Fraction.ONE)))));
  }

  private static TimetabledPaper paper() {
    return new TimetabledPaper(
        HERE.series(),
        OPTION.syllabus(),
        PAPER,
        Optional.empty(),
        LocalDate.of(2027, 5, 3),
        Session.AM,
        75);
  }

  private void transfer(TransferState state) {
    kit.get(Transfers.class)
        .add(
            new Transfer(
                new TransferId(new UUID(0x7000L, 0x8000000000000001L)),
                HERE,
                AMIRA,
                CentreNumber.of("MZ041"),
                NOW,
                state,
                1));
  }

  private static Call at(Instant instant) {
    return Call.by(new Caller.CentreOfficer("officer", true, HERE.centre()), instant, "request");
  }

  private List<Refusal> change(Instant at) {
    var amira = Candidates.amira(HERE, AMIRA);
    var details =
        new CandidateDetails(
            "Amira H",
            "Amira H",
            amira.name().language(),
            amira.dateOfBirth(),
            Sex.FEMALE,
            CandidateStatus.SCHOOL,
            Optional.empty(),
            Optional.empty());
    return kit.get(ChangeCandidate.class)
        .handle(at(at), new ChangeCandidate.Command(HERE, 1, details))
        .refusals();
  }

  private String latinName() {
    return kit.get(CandidateRepository.class).find(HERE).orElseThrow().name().latin();
  }

  @Test
  void nothing_is_changed_while_the_transfer_waits() {
    transfer(new TransferState.Asked());

    assertThat(change(NOW)).containsExactly(BEING_TRANSFERRED);
    assertThat(latinName()).isEqualTo("Amira");
  }

  @Test
  void nothing_is_changed_under_the_number_that_was_left() {
    transfer(new TransferState.Done(CandidateNumber.of("0107"), NOW));

    assertThat(change(NOW)).containsExactly(new TransferRefusal.CandidateTransferred(HERE));
  }

  @Test
  void who_stays_after_all_is_changed() {
    transfer(new TransferState.Declined(NOW));

    assertThat(change(NOW)).isEmpty();
  }

  @Test
  void a_transfer_waits_until_the_day_of_the_first_exam_where_the_centre_is() {
    transfer(new TransferState.Asked());

    assertThat(change(EVE)).containsExactly(BEING_TRANSFERRED);
    assertThat(change(MIDNIGHT)).isEmpty();
    assertThat(latinName()).isEqualTo("Amira H");
  }

  @Test
  void nor_does_a_transfer_that_has_lapsed_hold_up_entries() {
    transfer(new TransferState.Asked());

    assertThat(amend(EVE)).contains(BEING_TRANSFERRED);
    assertThat(amend(MIDNIGHT)).isNotEmpty().doesNotContain(BEING_TRANSFERRED);
  }

  /** To an option that nobody offers, once entries have closed. */
  private List<Refusal> amend(Instant at) {
    return kit.get(AmendEntry.class)
        .handle(at(at), new AmendEntry.Command(ENTRY, 1, OptionKey.of("0610", "CX")))
        .refusals();
  }

  @Test
  void nor_is_anything_by_a_row_of_a_file() {
    transfer(new TransferState.Asked());
    var row =
        EntryCells.of(
            Map.of(
                EntryColumn.ACTION, "change",
                EntryColumn.CENTRE, "MZ040",
                EntryColumn.CANDIDATE, "0001",
                EntryColumn.NAME, "Amira H",
                EntryColumn.LATIN_NAME, "Amira H",
                EntryColumn.LANGUAGE, "en",
                EntryColumn.DATE_OF_BIRTH, "2010-05-17",
                EntryColumn.SEX, "FEMALE",
                EntryColumn.STATUS, "SCHOOL"));
    var file =
        kit.get(SendEntryFile.class)
            .handle(
                at(NOW),
                new SendEntryFile.Command(
                    HERE.series(),
                    Taking.GOOD_ROWS,
                    "digest",
                    taker -> taker.accept(new Row<>(2, row))))
            .ifGranted()
            .orElseThrow()
            .file();
    kit.get(WorkOnEntryFile.class)
        .handle(
            Call.by(new Caller.Job("entry-files"), NOW, "request"),
            new WorkOnEntryFile.Command(file));

    assertThat(kit.get(EntryFiles.class).listFaults(file, Page.first()).items())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo("candidate-being-transferred");
              assertThat(fault.column()).contains("candidate");
            });
    assertThat(latinName()).isEqualTo("Amira");
  }
}
