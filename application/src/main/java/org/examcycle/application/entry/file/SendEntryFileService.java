package org.examcycle.application.entry.file;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.file.EntryFile.Progress;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class SendEntryFileService implements SendEntryFile {

  private final CentreRepository centres;
  private final SeriesRepository series;
  private final LocalDeadlines deadlines;
  private final EntryFiles files;
  private final Ids ids;

  SendEntryFileService(
      CentreRepository centres,
      SeriesRepository series,
      LocalDeadlines deadlines,
      EntryFiles files,
      Ids ids) {
    this.centres = centres;
    this.series = series;
    this.deadlines = deadlines;
    this.files = files;
    this.ids = ids;
  }

  @Override
  public Decision<Received> handle(Call call, Command command) {
    var through = attached(call);
    if (series.find(command.series()).isEmpty()
        || own(call).filter(centre -> centres.find(centre).isEmpty()).isPresent()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    files.holdContent(call, command.series(), command.digest());
    var before =
        command.taking() == Taking.TRIAL
            ? Optional.<EntryFile>empty()
            : files.findLatest(call, command.series(), command.digest());
    return before
        .filter(this::isAnswer)
        .map(file -> Decision.granted(new Received(file.id())))
        .orElseGet(() -> takeIn(call, command, before, through));
  }

  /** The centre that sends it, if that is attached: then it is for the Associate (INT-PRE-02). */
  private Optional<Centre> attached(Call call) {
    return own(call).flatMap(centres::find).filter(centre -> centre.associate().isPresent());
  }

  private static Optional<CentreNumber> own(Call call) {
    return call.caller() instanceof Caller.CentreOfficer officer
        ? Optional.of(officer.centre())
        : Optional.empty();
  }

  /**
   * It still waits, or was worked through: what is said once has its effect once, and the report of
   * then stands, faulty rows and all. What was not worked through as was asked is tried anew.
   */
  private boolean isAnswer(EntryFile file) {
    return switch (file.state()) {
      case SUBMITTED, WAITING, DONE -> true;
      case RETURNED, REFUSED, CANCELLED, FAILED -> false;
    };
  }

  private Decision<Received> takeIn(
      Call call, Command command, Optional<EntryFile> before, Optional<Centre> through) {
    var id = new EntryFileId(ids.next());
    // A trial has no effect that anybody would have to approve.
    var waits = through.isPresent() && command.taking() != Taking.TRIAL;
    var late =
        new RowsAllLate(
            command.series(),
            RowDeadlines.of(deadlines, command.series(), through, call.arrivedAt()));
    var rows = new Intake(before, late);
    files.addRows(id, taker -> command.sheet().forEach(row -> rows.take(row, taker)));
    var refused = through.filter(_ -> waits).flatMap(centre -> refused(centre.number(), late));
    if (refused.isPresent()) {
      return Decision.refused(refused.get());
    }
    files.add(
        new EntryFile(
            id,
            command.series(),
            call,
            command.taking(),
            command.digest(),
            rows.progress(),
            waits ? EntryFileState.SUBMITTED : EntryFileState.WAITING,
            0,
            through.map(
                centre ->
                    new EntryFile.ThroughAssociate(
                        centre.number(), call.arrivedAt(), Optional.empty()))));
    return Decision.changed(
        new Received(id),
        Change.of("entry-file", id.toString(), waits ? "submitted to the Associate" : "received")
            .to("series", command.series())
            .to("rows", rows.inAll)
            .to("taking", command.taking())
            .to("digest", command.digest())
            .under(EntryFileRefusal.FILES));
  }

  /** Why nothing is to wait for the Associate; whoever is refused has stored nothing. */
  private Optional<Refusal> refused(CentreNumber centre, RowsAllLate late) {
    return isAlone(centre)
        ? Optional.of(new CentreRefusal.CentreHasNoAssociate(centre))
        : late.refusal();
  }

  /** Whether the centre has left its Associate while the rows came in; from here on it stays. */
  private boolean isAlone(CentreNumber centre) {
    return centres.hold(centre).flatMap(Centre::associate).isEmpty();
  }

  /** Rows on their way in; those that an earlier sending settled are left out. */
  private final class Intake {

    private final Optional<EntryFile> before;
    private final RowsAllLate late;
    private final Set<Integer> faultyBefore;
    private int inAll;
    private int settled;

    Intake(Optional<EntryFile> before, RowsAllLate late) {
      this.before = before;
      this.late = late;
      // Of a file that was refused there may be a million, for nothing.
      this.faultyBefore =
          before
              .filter(EntryFile::hasSettledAny)
              .map(EntryFile::id)
              .map(files::faultyLines)
              .orElse(Set.of());
    }

    void take(Row<EntryCells> row, Consumer<Row<EntryCells>> taker) {
      inAll++;
      if (before.filter(file -> file.hasSettled(row.line())).isPresent()
          && !faultyBefore.contains(row.line())) {
        settled++;
      } else {
        late.see(row.value());
        taker.accept(row);
      }
    }

    Progress progress() {
      return new Progress(inAll, 0, 0, settled, 0);
    }
  }
}
