package org.examcycle.acceptance.driver.inprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EntryFileDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RefusedBy;
import org.examcycle.application.entry.file.ApproveEntryFile;
import org.examcycle.application.entry.file.CancelEntryFile;
import org.examcycle.application.entry.file.EntryCells;
import org.examcycle.application.entry.file.EntryColumn;
import org.examcycle.application.entry.file.EntryFile;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.EntryFileView;
import org.examcycle.application.entry.file.ExportEntries;
import org.examcycle.application.entry.file.ListEntryFiles;
import org.examcycle.application.entry.file.ListSubmittedEntryFiles;
import org.examcycle.application.entry.file.ListWaitingEntryFiles;
import org.examcycle.application.entry.file.ReadEntryFile;
import org.examcycle.application.entry.file.ReadEntryFileFaults;
import org.examcycle.application.entry.file.ReturnEntryFile;
import org.examcycle.application.entry.file.RowFaultLine;
import org.examcycle.application.entry.file.SendEntryFile;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.application.entry.file.WorkOnEntryFile;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.testkit.SettableClock;

/** The job is done when it is asked how a file ended. */
@PerScenario
class InProcessEntryFiles implements EntryFileDriver {

  private static final int LINES_BEFORE_THE_FIRST = 2;

  private final Calls calls;
  private final SettableClock clock;
  private final SendEntryFile sendEntryFile;
  private final ReadEntryFile readEntryFile;
  private final ReadEntryFileFaults readEntryFileFaults;
  private final ListEntryFiles listEntryFiles;
  private final CancelEntryFile cancelEntryFile;
  private final ListWaitingEntryFiles listWaitingEntryFiles;
  private final WorkOnEntryFile workOnEntryFile;
  private final ExportEntries exportEntries;
  private final ListSubmittedEntryFiles listSubmitted;
  private final ApproveEntryFile approveEntryFile;
  private final ReturnEntryFile returnEntryFile;

  InProcessEntryFiles(
      Calls calls,
      SettableClock clock,
      SendEntryFile sendEntryFile,
      ReadEntryFile readEntryFile,
      ReadEntryFileFaults readEntryFileFaults,
      ListEntryFiles listEntryFiles,
      CancelEntryFile cancelEntryFile,
      ListWaitingEntryFiles listWaitingEntryFiles,
      WorkOnEntryFile workOnEntryFile,
      ExportEntries exportEntries,
      ListSubmittedEntryFiles listSubmitted,
      ApproveEntryFile approveEntryFile,
      ReturnEntryFile returnEntryFile) {
    this.calls = calls;
    this.clock = clock;
    this.sendEntryFile = sendEntryFile;
    this.readEntryFile = readEntryFile;
    this.readEntryFileFaults = readEntryFileFaults;
    this.listEntryFiles = listEntryFiles;
    this.cancelEntryFile = cancelEntryFile;
    this.listWaitingEntryFiles = listWaitingEntryFiles;
    this.workOnEntryFile = workOnEntryFile;
    this.exportEntries = exportEntries;
    this.listSubmitted = listSubmitted;
    this.approveEntryFile = approveEntryFile;
    this.returnEntryFile = returnEntryFile;
  }

  @Override
  public Outcome<String> send(
      Actor by, String series, String taking, List<Map<String, String>> rows) {
    var columns = rows.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toSet());
    columns.remove(BEYOND);
    var lines =
        IntStream.range(0, rows.size())
            .mapToObj(
                i -> new Row<>(i + LINES_BEFORE_THE_FIRST, cells(rows.get(i), columns.size())))
            .toList();
    var command =
        new SendEntryFile.Command(
            SeriesCode.of(series),
            Taking.valueOf(taking),
            Integer.toHexString(rows.hashCode()),
            lines::forEach);
    return calls.ask(sendEntryFile, by, command).map(received -> received.file().toString());
  }

  private static EntryCells cells(Map<String, String> values, int columns) {
    if (values.containsKey(BEYOND)) {
      return EntryCells.ofOtherLength(columns, columns + 1);
    }
    return new EntryCells(
        EntryColumn.headers().stream().map(header -> values.getOrDefault(header, "")).toList());
  }

  @Override
  public Outcome<File> workedThrough(Actor by, String file) {
    while (work()) {
      // Until nothing waits.
    }
    return file(by, file);
  }

  private boolean work() {
    var job = Call.by(new Caller.Job("entry-files"), clock.instant(), "job");
    var waiting =
        listWaitingEntryFiles
            .handle(job, new ListWaitingEntryFiles.Query())
            .ifGranted()
            .orElseThrow();
    waiting.forEach(each -> workOnEntryFile.handle(job, new WorkOnEntryFile.Command(each)));
    return !waiting.isEmpty();
  }

  @Override
  public Outcome<File> file(Actor by, String file) {
    return calls.ask(readEntryFile, by, id(file)).map(InProcessEntryFiles::file);
  }

  @Override
  public Outcome<List<File>> files(Actor by, String series) {
    return Pages.all(
            1,
            page ->
                calls.ask(
                    listEntryFiles, by, new ListEntryFiles.Query(SeriesCode.of(series), page)))
        .map(all -> all.stream().map(InProcessEntryFiles::file).toList());
  }

  private static File file(EntryFileView view) {
    var progress = view.progress();
    return new File(
        view.state().name(),
        progress.rows(),
        progress.reached(),
        view.taken(),
        view.notStored(),
        progress.unchanged(),
        progress.faulty(),
        view.through().flatMap(EntryFile.ThroughAssociate::reason));
  }

  @Override
  public Outcome<List<RefusedBy>> faults(Actor by, String file) {
    return Pages.all(
            1,
            page ->
                calls.ask(readEntryFileFaults, by, new ReadEntryFileFaults.Query(id(file), page)))
        .map(all -> all.stream().map(InProcessEntryFiles::reason).toList());
  }

  private static RefusedBy reason(RowFaultLine fault) {
    var facts = new HashMap<>(fault.facts());
    facts.put("line", fault.line());
    fault.column().ifPresent(column -> facts.put("column", column));
    return new RefusedBy(fault.code(), fault.rule().value(), facts);
  }

  @Override
  public Outcome<String> cancel(Actor by, String file) {
    return calls
        .ask(cancelEntryFile, by, new CancelEntryFile.Command(id(file)))
        .map(cancelled -> cancelled.file().toString());
  }

  @Override
  public Outcome<List<String>> submitted(Actor by, String associate) {
    return Pages.all(
            1,
            page ->
                calls.ask(
                    listSubmitted,
                    by,
                    new ListSubmittedEntryFiles.Query(AssociateCode.of(associate), page)))
        .map(all -> all.stream().map(view -> view.id().toString()).toList());
  }

  @Override
  public Outcome<String> approve(Actor by, String file) {
    return calls
        .ask(approveEntryFile, by, new ApproveEntryFile.Command(id(file)))
        .map(approved -> approved.file().toString());
  }

  @Override
  public Outcome<String> giveBack(Actor by, String file, String reason) {
    return calls
        .ask(returnEntryFile, by, new ReturnEntryFile.Command(id(file), reason))
        .map(returned -> returned.file().toString());
  }

  @Override
  public Outcome<List<Map<String, String>>> export(Actor by, String series, String centre) {
    var query = new ExportEntries.Query(SeriesCode.of(series), CentreNumber.of(centre));
    return calls
        .ask(exportEntries, by, query)
        .map(
            export -> {
              var rows = new ArrayList<Map<String, String>>();
              export.rows().forEach(row -> rows.add(values(row)));
              return List.copyOf(rows);
            });
  }

  private static Map<String, String> values(EntryCells row) {
    var values = new HashMap<String, String>();
    for (var column : EntryColumn.values()) {
      values.put(column.header(), row.text(column).orElse(""));
    }
    return Map.copyOf(values);
  }

  private static EntryFileId id(String file) {
    return new EntryFileId(UUID.fromString(file));
  }
}
