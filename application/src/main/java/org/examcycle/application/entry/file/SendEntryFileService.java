package org.examcycle.application.entry.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.file.EntryFile.Progress;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class SendEntryFileService implements SendEntryFile {

  private static final int ROWS_AT_ONCE = 1000;

  private final Sight sight;
  private final CentreRepository centres;
  private final SeriesRepository series;
  private final EntryFiles files;
  private final Ids ids;

  SendEntryFileService(
      CentreRepository centres, SeriesRepository series, EntryFiles files, Ids ids) {
    this.sight = new Sight(centres);
    this.centres = centres;
    this.series = series;
    this.files = files;
    this.ids = ids;
  }

  @Override
  public Decision<Received> handle(Call call, Command command) {
    var barred = barred(call);
    if (barred.isPresent()) {
      return Decision.refused(barred.get());
    }
    if (series.find(command.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    files.holdContent(call, command.series(), command.digest());
    var before =
        command.taking() == Taking.TRIAL
            ? Optional.<EntryFile>empty()
            : files.findLatest(call, command.series(), command.digest());
    return before
        .filter(this::isAllThereIs)
        .map(file -> Decision.granted(new Received(file.id())))
        .orElseGet(() -> takeIn(call, command, before));
  }

  /** An attached centre sends its files to its Associate (INT-PRE-02). */
  private Optional<Refusal> barred(Call call) {
    return call.caller() instanceof Caller.CentreOfficer officer
        ? centres
            .find(officer.centre())
            .map(centre -> sight.dealsThroughAssociate(call, centre))
            .orElse(Optional.of(new AccessRefusal.NotFound()))
        : Optional.empty();
  }

  /** It still waits, or all of its rows are settled. */
  private boolean isAllThereIs(EntryFile file) {
    return switch (file.state()) {
      case WAITING -> true;
      case DONE -> file.progress().faulty() == 0;
      case REFUSED, CANCELLED, FAILED -> false;
    };
  }

  private Decision<Received> takeIn(Call call, Command command, Optional<EntryFile> before) {
    var id = new EntryFileId(ids.next());
    var rows = new Intake(id, before);
    command.sheet().forEach(rows::take);
    files.add(
        new EntryFile(
            id,
            command.series(),
            call,
            command.taking(),
            command.digest(),
            rows.end(),
            EntryFileState.WAITING,
            0));
    return Decision.changed(
        new Received(id),
        Change.of("entry-file", id.toString(), "received")
            .to("series", command.series())
            .to("rows", rows.inAll)
            .to("taking", command.taking())
            .to("digest", command.digest())
            .under(EntryFileRefusal.FILES));
  }

  /** Rows on their way in; those that an earlier sending settled are left out. */
  private final class Intake {

    private final EntryFileId id;
    private final Optional<EntryFile> before;
    private final Set<Integer> faultyBefore;
    private final List<Row<EntryCells>> some = new ArrayList<>();
    private int inAll;
    private int settled;

    Intake(EntryFileId id, Optional<EntryFile> before) {
      this.id = id;
      this.before = before;
      this.faultyBefore = before.map(EntryFile::id).map(files::faultyLines).orElse(Set.of());
    }

    void take(Row<EntryCells> row) {
      inAll++;
      if (before.filter(file -> file.hasSettled(row.line())).isPresent()
          && !faultyBefore.contains(row.line())) {
        settled++;
        return;
      }
      some.add(row);
      if (some.size() == ROWS_AT_ONCE) {
        handOn();
      }
    }

    private void handOn() {
      files.addRows(id, some);
      some.clear();
    }

    Progress end() {
      if (!some.isEmpty()) {
        handOn();
      }
      return new Progress(inAll, 0, 0, settled, 0);
    }
  }
}
