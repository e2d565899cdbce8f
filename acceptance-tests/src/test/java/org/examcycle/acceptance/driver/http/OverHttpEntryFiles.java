package org.examcycle.acceptance.driver.http;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EntryFileDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RefusedBy;

/** Asks again how far a file has come until it has ended, as a page would. */
@PerScenario
class OverHttpEntryFiles implements EntryFileDriver {

  private static final Duration BETWEEN = Duration.ofMillis(40);
  private static final int MOST_TIMES = 500;

  private final Clients clients;

  OverHttpEntryFiles(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<String> send(
      Actor by, String series, String taking, List<Map<String, String>> rows) {
    var columns = new TreeSet<String>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    columns.remove(BEYOND);
    var file =
        CsvText.of(
            String.join(",", columns),
            rows,
            row ->
                Stream.concat(
                        columns.stream().map(column -> row.getOrDefault(column, "")),
                        Stream.ofNullable(row.get(BEYOND)))
                    .toList());
    return Clients.asked(() -> as(by).send(series, taking, file)).map(EntryFileClient.Received::id);
  }

  @Override
  public Outcome<File> workedThrough(Actor by, String file) {
    var now = file(by, file);
    for (var times = 0; isWaiting(now) && times < MOST_TIMES; times++) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      now = file(by, file);
    }
    if (isWaiting(now)) {
      throw new AssertionError("nobody works on the file " + file);
    }
    return now;
  }

  private static boolean isWaiting(Outcome<File> file) {
    return file.isGranted() && file.seen().state().equals("WAITING");
  }

  @Override
  public Outcome<File> file(Actor by, String file) {
    return Clients.asked(() -> as(by).read(file)).map(OverHttpEntryFiles::file);
  }

  @Override
  public Outcome<List<File>> files(Actor by, String series) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(series, 1, after)).stream()
                .map(OverHttpEntryFiles::file)
                .toList());
  }

  private static File file(EntryFileClient.FileBody body) {
    return new File(
        body.state(),
        body.rows(),
        body.reached(),
        body.taken(),
        body.notStored(),
        body.unchanged(),
        body.faulty(),
        body.reason());
  }

  @Override
  public Outcome<List<RefusedBy>> faults(Actor by, String file) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).faults(file, 1, after)).stream()
                .map(OverHttpEntryFiles::reason)
                .toList());
  }

  private static RefusedBy reason(EntryFileClient.Fault fault) {
    var facts = new HashMap<>(fault.facts());
    facts.put("line", fault.line());
    if (fault.column() != null) {
      facts.put("column", fault.column());
    }
    return new RefusedBy(fault.code(), fault.rule(), facts);
  }

  @Override
  public Outcome<String> cancel(Actor by, String file) {
    return Clients.asked(
        () -> {
          as(by).cancel(file);
          return file;
        });
  }

  @Override
  public Outcome<List<String>> submitted(Actor by, String associate) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).submitted(associate, 1, after)).stream()
                .map(EntryFileClient.FileBody::id)
                .toList());
  }

  @Override
  public Outcome<String> approve(Actor by, String file) {
    return Clients.asked(() -> as(by).approve(file)).map(EntryFileClient.Received::id);
  }

  @Override
  public Outcome<String> giveBack(Actor by, String file, String reason) {
    return Clients.asked(
        () -> {
          as(by).giveBack(file, new EntryFileClient.Reason(reason));
          return file;
        });
  }

  @Override
  public Outcome<List<Map<String, String>>> export(Actor by, String series, String centre) {
    return Clients.asked(() -> as(by).export(centre, series)).map(OverHttpEntryFiles::rows);
  }

  private static List<Map<String, String>> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .toList();
  }

  private EntryFileClient as(Actor by) {
    return clients.as(by, EntryFileClient.class);
  }
}
