package org.examcycle.testkit.entry.file;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.file.EntryCells;
import org.examcycle.application.entry.file.EntryFile;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.EntryFileState;
import org.examcycle.application.entry.file.EntryFiles;
import org.examcycle.application.entry.file.EntrySheet;
import org.examcycle.application.entry.file.RowFaultLine;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.application.file.Row;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryEntryFiles implements EntryFiles {

  private final Memory memory;
  private final CentreRepository centres;

  InMemoryEntryFiles(Memory memory, CentreRepository centres) {
    this.memory = memory;
    this.centres = centres;
  }

  private record Place(EntryFileId file, int line, int number) {}

  /** Transactions of memory come one after the other. */
  @Override
  public void holdContent(Call sender, SeriesCode series, String digest) {}

  @Override
  public void add(EntryFile file) {
    files().put(file.id(), file);
  }

  @Override
  public void addRows(EntryFileId file, EntrySheet rows) {
    rows.forEach(row -> rows().put(new Place(file, row.line(), 0), row.value()));
  }

  @Override
  public Optional<EntryFile> find(EntryFileId id) {
    return Optional.ofNullable(files().get(id));
  }

  @Override
  public Optional<EntryFile> findLatest(Call sender, SeriesCode series, String digest) {
    return from(sender, series)
        .filter(file -> file.taking() != Taking.TRIAL)
        .filter(file -> file.digest().equals(digest))
        .findFirst();
  }

  @Override
  public Slice<EntryFile> list(Call sender, SeriesCode series, Page page) {
    var behind =
        from(sender, series)
            .dropWhile(
                file -> page.after().filter(last -> !last.equals(file.id().toString())).isPresent())
            .skip(page.after().isPresent() ? 1 : 0)
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(behind, page, file -> file.id().toString());
  }

  /** The newest first. */
  private Stream<EntryFile> from(Call sender, SeriesCode series) {
    return files().values().stream()
        .filter(file -> parties(file).contains(party(sender.caller())))
        .filter(file -> file.series().equals(series))
        .sorted(
            comparing((EntryFile file) -> file.call().arrivedAt())
                .thenComparing(file -> file.id().toString())
                .reversed());
  }

  private static Set<String> parties(EntryFile file) {
    return Stream.concat(
            Stream.of(party(file.call().caller())),
            file.through().stream().map(through -> "centre " + through.centre()))
        .collect(Collectors.toSet());
  }

  private static String party(Caller caller) {
    return switch (caller) {
      case Caller.CentreOfficer officer -> "centre " + officer.centre();
      case Caller.AssociateOfficer officer -> "associate " + officer.associate();
      default -> "board";
    };
  }

  @Override
  public List<EntryFileId> listWaiting() {
    return files().values().stream()
        .filter(InMemoryEntryFiles::waits)
        .sorted(
            comparingInt(EntryFile::tries)
                .thenComparingInt(file -> file.progress().rows())
                .thenComparing(file -> file.call().arrivedAt()))
        .map(EntryFile::id)
        .toList();
  }

  private static boolean waits(EntryFile file) {
    return file.state() == EntryFileState.WAITING;
  }

  @Override
  public boolean hold(EntryFileId file) {
    return true;
  }

  @Override
  public List<Row<EntryCells>> rows(EntryFileId file, int afterLine, int limit) {
    return rows().entrySet().stream()
        .filter(row -> row.getKey().file().equals(file) && row.getKey().line() > afterLine)
        .map(row -> new Row<>(row.getKey().line(), row.getValue()))
        .sorted(comparingInt(Row::line))
        .limit(limit)
        .toList();
  }

  @Override
  public void forgetDetails(List<CandidateKey> erased) {
    rows()
        .replaceAll(
            (place, cells) ->
                cells.namesAny(find(place.file()).orElseThrow().series(), erased)
                    ? cells.nameless()
                    : cells);
  }

  @Override
  public boolean note(EntryFileId file, EntryFile.Progress progress, List<RowFaultLine> faults) {
    var noted = change(file, it -> it.with(progress));
    if (noted) {
      faults.forEach(fault -> faults().put(new Place(file, fault.line(), fault.number()), fault));
    }
    return noted;
  }

  @Override
  public Slice<EntryFile> listSubmitted(AssociateCode associate, Page page) {
    var all =
        files().values().stream()
            .filter(file -> file.state() == EntryFileState.SUBMITTED)
            .filter(file -> isOf(associate, file))
            .sorted(comparing(file -> file.id().toString()))
            .toList();
    return Slices.of(all, page, file -> file.id().toString());
  }

  @Override
  public List<EntryFile> listSubmitted(CentreNumber centre) {
    return files().values().stream()
        .filter(file -> file.state() == EntryFileState.SUBMITTED)
        .filter(file -> file.through().filter(it -> it.centre().equals(centre)).isPresent())
        .sorted(comparing(file -> file.id().toString()))
        .toList();
  }

  private boolean isOf(AssociateCode associate, EntryFile file) {
    return file.through()
        .flatMap(through -> centres.find(through.centre()))
        .flatMap(Centre::associate)
        .filter(associate::equals)
        .isPresent();
  }

  @Override
  public boolean decide(EntryFile file) {
    var isSubmitted =
        find(file.id()).filter(it -> it.state() == EntryFileState.SUBMITTED).isPresent();
    if (isSubmitted) {
      files().put(file.id(), file);
      forgetRowsOf(file);
    }
    return isSubmitted;
  }

  private void forgetRowsOf(EntryFile file) {
    if (file.state() != EntryFileState.WAITING) {
      rows().keySet().removeIf(place -> place.file().equals(file.id()));
    }
  }

  @Override
  public boolean end(EntryFileId file, EntryFileState state) {
    var waiting = find(file).filter(it -> waits(it) || it.state() == EntryFileState.SUBMITTED);
    waiting
        .map(it -> it.with(state, it.tries()))
        .ifPresent(
            ended -> {
              files().put(file, ended);
              forgetRowsOf(ended);
            });
    return waiting.isPresent();
  }

  @Override
  public int countFailure(EntryFileId file) {
    var tries = find(file).orElseThrow().tries() + 1;
    files().computeIfPresent(file, (_, it) -> it.with(it.state(), tries));
    return tries;
  }

  private boolean change(EntryFileId id, UnaryOperator<EntryFile> change) {
    var waiting = find(id).filter(InMemoryEntryFiles::waits);
    waiting.ifPresent(file -> files().put(id, change.apply(file)));
    return waiting.isPresent();
  }

  @Override
  public void forgetFaults(EntryFileId file) {
    faults().keySet().removeIf(place -> place.file().equals(file));
  }

  @Override
  public Slice<RowFaultLine> listFaults(EntryFileId file, Page page) {
    var behind =
        of(file)
            .filter(
                fault -> page.after().filter(last -> cursor(fault).compareTo(last) <= 0).isEmpty())
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(behind, page, InMemoryEntryFiles::cursor);
  }

  private static String cursor(RowFaultLine fault) {
    return "%09d %03d".formatted(fault.line(), fault.number());
  }

  @Override
  public Set<Integer> faultyLines(EntryFileId file) {
    return of(file).map(RowFaultLine::line).collect(Collectors.toSet());
  }

  private Stream<RowFaultLine> of(EntryFileId file) {
    return faults().entrySet().stream()
        .filter(fault -> fault.getKey().file().equals(file))
        .map(Map.Entry::getValue)
        .sorted(comparing(InMemoryEntryFiles::cursor));
  }

  private Map<EntryFileId, EntryFile> files() {
    return memory.table("entry file", EntryFileId.class, EntryFile.class);
  }

  private Map<Place, EntryCells> rows() {
    return memory.table("entry file row", Place.class, EntryCells.class);
  }

  private Map<Place, RowFaultLine> faults() {
    return memory.table("entry file fault", Place.class, RowFaultLine.class);
  }
}
