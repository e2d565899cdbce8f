package org.examcycle.application.entry.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.application.candidate.CandidateDesk;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.EntryDesk;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.centre.Centre;

/** Some rows of a file, carried out: loaded by sets, decided in their order, stored by sets. */
final class CohortRun {

  private final CohortPorts ports;

  CohortRun(CohortPorts ports) {
    this.ports = ports;
  }

  /**
   * @param progress of these rows alone, up to the last of them
   */
  record Done(EntryFile.Progress progress, List<RowFaultLine> faults) {
    Done {
      faults = List.copyOf(faults);
    }
  }

  /** Within the transaction at hand. */
  Done carryOut(EntryFile file, List<Row<EntryCells>> rows) {
    var read = new HashMap<Integer, EntryInstruction>();
    var tally = new RowTally();
    for (var row : rows) {
      try {
        read.put(row.line(), EntryRow.read(file.series(), row.value()));
      } catch (RowFaults faults) {
        tally.add(row.line(), new RowOutcome.Faulty(faults.faults()));
      }
    }
    carryOut(file, rows.stream().map(Row::line).toList(), read, tally);
    return tally.done(rows.getLast().line());
  }

  private void carryOut(
      EntryFile file, List<Integer> lines, Map<Integer, EntryInstruction> read, RowTally tally) {
    var keys = read.values().stream().flatMap(CohortRun::named).collect(Collectors.toSet());
    var claims = read.values().stream().flatMap(CohortRun::claimed).collect(Collectors.toSet());
    var cohort = ports.cohorts().load(file.series(), keys, claims);
    var candidates = new CohortCandidates(keys, cohort, ports.entry().candidates());
    var entries = new CohortEntries(file.series(), cohort, candidates, ports.entry().entries());
    var charges = new CohortCharges(ports.entry().charges());
    var links = new CohortLinks(entries);
    var marks = new CohortMarks(entries, ports.entry().marks());
    var desk = desk(file, candidates, entries, marks, charges, links);
    ports
        .cohorts()
        .store(
            file.call(),
            SendEntryFile.class.getSimpleName(),
            new DecidedParts(lines, read, desk, tally, candidates, entries, charges));
    links.store(ports.links());
    marks.store();
  }

  private RowDesk desk(
      EntryFile file,
      CohortCandidates candidates,
      CohortEntries entries,
      CohortMarks marks,
      CohortCharges charges,
      CohortLinks links) {
    // What became of its rows an attached centre reads, whoever has approved them.
    var inForce =
        ports.inForce(
            file.series(), candidates, entries, marks, charges, file.through().isPresent());
    return new RowDesk(
        decided(file, inForce.centres()),
        new Sight(inForce.centres()),
        file.through().map(EntryFile.ThroughAssociate::centre),
        deadlines(file, inForce.centres()),
        candidates,
        entries,
        new CandidateDesk(
            inForce.centres(),
            inForce.series(),
            candidates,
            entries,
            inForce.catalogue(),
            inForce.offers(),
            inForce.prohibited(),
            links,
            inForce.releases(),
            inForce.leaving(),
            ports.press(),
            inForce.ids()),
        new EntryDesk(inForce));
  }

  private RowDeadlines deadlines(EntryFile file, CentreRepository centres) {
    return RowDeadlines.of(
        ports.deadlines(),
        file.series(),
        file.through().flatMap(through -> centres.find(through.centre())),
        file.through().map(EntryFile.ThroughAssociate::sentAt).orElse(file.call().arrivedAt()));
  }

  /**
   * By whose call rows are decided. A trial of an attached centre tells what would become of them
   * if its Associate submitted them now (INT-PRE-02), by what the centre itself may know.
   */
  private static Call decided(EntryFile file, CentreRepository centres) {
    return file.through()
        .filter(_ -> isTrialOfAttached(file))
        .flatMap(through -> centres.find(through.centre()))
        .flatMap(Centre::associate)
        .map(associate -> new Caller.AssociateOfficer(file.call().caller().id(), false, associate))
        .map(associate -> Call.by(associate, file.call().arrivedAt(), file.call().requestId()))
        .orElse(file.call());
  }

  private static boolean isTrialOfAttached(EntryFile file) {
    return file.through().isPresent() && file.taking() == Taking.TRIAL;
  }

  /** Everybody whom a row speaks of. */
  private static Stream<CandidateKey> named(EntryInstruction row) {
    var earlier =
        switch (row) {
          case EntryInstruction.Register register -> register.previous().stream();
          case EntryInstruction.Enter enter ->
              Stream.concat(enter.previous().stream(), enter.carriedFrom().stream());
          case EntryInstruction.Change _, EntryInstruction.Amend _, EntryInstruction.Withdraw _ ->
              Stream.<CandidateKey>empty();
        };
    return Stream.concat(Stream.of(row.candidate()), earlier);
  }

  /** Whom a row that gives somebody details gives a UCI. */
  private static Stream<EntryCohorts.UciClaim> claimed(EntryInstruction row) {
    var details =
        switch (row) {
          case EntryInstruction.Register register -> Optional.of(register.details());
          case EntryInstruction.Change change -> Optional.of(change.details());
          case EntryInstruction.Enter enter -> enter.details();
          case EntryInstruction.Amend _, EntryInstruction.Withdraw _ ->
              Optional.<CandidateDetails>empty();
        };
    return details.stream()
        .flatMap(
            given ->
                given.uci().flatMap(Uci::parse).stream()
                    .map(uci -> new EntryCohorts.UciClaim(uci, given.dateOfBirth())));
  }

  /** Counts rows, and keeps what is wrong with them. */
  static final class RowTally {

    private final List<RowFaultLine> faults = new ArrayList<>();
    private int taken;
    private int unchanged;
    private int faulty;

    void add(int line, RowOutcome outcome) {
      switch (outcome) {
        case RowOutcome.Taken _ -> taken++;
        case RowOutcome.Unchanged _ -> unchanged++;
        case RowOutcome.Faulty(var all) -> {
          faulty++;
          for (var fault : all) {
            faults.add(RowFaultLine.of(line, 1 + all.indexOf(fault), fault));
          }
        }
      }
    }

    Done done(int lastLine) {
      var inOrder =
          faults.stream()
              .sorted(
                  Comparator.comparingInt(RowFaultLine::line)
                      .thenComparingInt(RowFaultLine::number))
              .toList();
      return new Done(new EntryFile.Progress(0, lastLine, taken, unchanged, faulty), inOrder);
    }
  }
}
