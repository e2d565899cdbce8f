package org.examcycle.persistence.entry.file;

import static org.examcycle.persistence.jooq.Tables.CENTRE;
import static org.examcycle.persistence.jooq.Tables.ENTRY_FILE;
import static org.examcycle.persistence.jooq.Tables.ENTRY_FILE_FAULT;
import static org.examcycle.persistence.jooq.Tables.ENTRY_FILE_ROW;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.persistence.CopyIn;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.Turn;
import org.examcycle.persistence.jooq.tables.records.EntryFileFaultRecord;
import org.examcycle.persistence.jooq.tables.records.EntryFileRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

@JooqAdapter
final class JooqEntryFiles implements EntryFiles {

  private static final ObjectMapper JSON = new JsonMapper();

  private final DSLContext dsl;

  JooqEntryFiles(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void holdContent(Call sender, SeriesCode series, String digest) {
    Turn.take(dsl, "entry file " + CallRows.sender(sender) + " " + series + " " + digest);
  }

  @Override
  public void add(EntryFile file) {
    dsl.insertInto(ENTRY_FILE).set(record(file)).execute();
  }

  @Override
  public void addRows(EntryFileId file, EntrySheet rows) {
    CopyIn.into(
        dsl,
        ENTRY_FILE_ROW,
        List.of(
            ENTRY_FILE_ROW.FILE,
            ENTRY_FILE_ROW.LINE,
            ENTRY_FILE_ROW.CELLS,
            ENTRY_FILE_ROW.FILE_COLUMNS,
            ENTRY_FILE_ROW.ROW_VALUES),
        each -> rows.forEach(row -> each.accept(values(file, row))));
  }

  private static @Nullable Object[] values(EntryFileId file, Row<EntryCells> row) {
    var other = row.value().otherLength();
    return new @Nullable Object[] {
      file.value(),
      row.line(),
      row.value().texts(),
      other.map(EntryCells.OtherLength::columns).orElse(null),
      other.map(EntryCells.OtherLength::values).orElse(null)
    };
  }

  @Override
  public Optional<EntryFile> find(EntryFileId id) {
    return dsl.selectFrom(ENTRY_FILE)
        .where(ENTRY_FILE.ID.eq(id.value()))
        .fetchOptional(JooqEntryFiles::read);
  }

  @Override
  public Optional<EntryFile> findLatest(Call sender, SeriesCode series, String digest) {
    return dsl.selectFrom(ENTRY_FILE)
        .where(
            CallRows.isFrom(sender),
            ENTRY_FILE.SERIES.eq(series.value()),
            ENTRY_FILE.DIGEST.eq(digest),
            ENTRY_FILE.TAKING.ne(Taking.TRIAL.name()))
        .orderBy(ENTRY_FILE.ARRIVED_AT.desc(), ENTRY_FILE.ID.desc())
        .limit(1)
        .fetchOptional(JooqEntryFiles::read);
  }

  @Override
  public Slice<EntryFile> list(Call sender, SeriesCode series, Page page) {
    var behind =
        Pages.after(
            page,
            2,
            parts ->
                row(ENTRY_FILE.ARRIVED_AT, ENTRY_FILE.ID)
                    .lt(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
    var found =
        dsl.selectFrom(ENTRY_FILE)
            .where(CallRows.isFrom(sender), ENTRY_FILE.SERIES.eq(series.value()), behind)
            .orderBy(ENTRY_FILE.ARRIVED_AT.desc(), ENTRY_FILE.ID.desc())
            .limit(Pages.limit(page))
            .fetch(JooqEntryFiles::read);
    return Pages.slice(found, page, file -> List.of(file.call().arrivedAt(), file.id()));
  }

  @Override
  public List<EntryFileId> listWaiting() {
    return dsl.select(ENTRY_FILE.ID)
        .from(ENTRY_FILE)
        .where(ENTRY_FILE.STATE.eq(EntryFileState.WAITING.name()))
        .orderBy(ENTRY_FILE.TRIES, ENTRY_FILE.ROW_COUNT, ENTRY_FILE.ARRIVED_AT, ENTRY_FILE.ID)
        .fetch(found -> new EntryFileId(found.value1()));
  }

  @Override
  public boolean hold(EntryFileId file) {
    var lock =
        field(
            "pg_try_advisory_xact_lock(hashtextextended({0}, 0))",
            Boolean.class, val("work on entry file " + file));
    return dsl.select(lock).fetchSingle().value1();
  }

  @Override
  public List<Row<EntryCells>> rows(EntryFileId file, int afterLine, int limit) {
    return dsl.select(
            ENTRY_FILE_ROW.LINE,
            ENTRY_FILE_ROW.CELLS,
            ENTRY_FILE_ROW.FILE_COLUMNS,
            ENTRY_FILE_ROW.ROW_VALUES)
        .from(ENTRY_FILE_ROW)
        .where(ENTRY_FILE_ROW.FILE.eq(file.value()), ENTRY_FILE_ROW.LINE.gt(afterLine))
        .orderBy(ENTRY_FILE_ROW.LINE)
        .limit(limit)
        .fetch(
            found ->
                new Row<>(
                    found.value1(),
                    found.value3() == null
                        ? new EntryCells(Arrays.asList(found.value2()))
                        : EntryCells.ofOtherLength(found.value3(), found.value4())));
  }

  @Override
  public void forgetDetails(List<CandidateKey> erased) {
    ErasedRows.empty(dsl, erased);
  }

  @Override
  public boolean note(EntryFileId file, EntryFile.Progress progress, List<RowFaultLine> faults) {
    var noted =
        dsl.update(ENTRY_FILE)
            .set(ENTRY_FILE.REACHED, progress.reached())
            .set(ENTRY_FILE.TAKEN, progress.taken())
            .set(ENTRY_FILE.UNCHANGED, progress.unchanged())
            .set(ENTRY_FILE.FAULTY, progress.faulty())
            .where(
                ENTRY_FILE.ID.eq(file.value()), ENTRY_FILE.STATE.eq(EntryFileState.WAITING.name()))
            .execute();
    if (noted == 1 && !faults.isEmpty()) {
      List<@Nullable Object[]> rows =
          faults.stream().map(fault -> record(file, fault)).map(Record::intoArray).toList();
      CopyIn.into(dsl, ENTRY_FILE_FAULT, List.of(ENTRY_FILE_FAULT.fields()), rows);
    }
    return noted == 1;
  }

  @Override
  public Slice<EntryFile> listSubmitted(AssociateCode associate, Page page) {
    var attached = select(CENTRE.NUMBER).from(CENTRE).where(CENTRE.ASSOCIATE.eq(associate.value()));
    var behind = Pages.after(page, 1, parts -> ENTRY_FILE.ID.gt(UUID.fromString(parts.getFirst())));
    var found =
        dsl.selectFrom(ENTRY_FILE)
            .where(
                ENTRY_FILE.STATE.eq(EntryFileState.SUBMITTED.name()),
                ENTRY_FILE.FOR_CENTRE.in(attached),
                behind)
            .orderBy(ENTRY_FILE.ID)
            .limit(Pages.limit(page))
            .fetch(JooqEntryFiles::read);
    return Pages.slice(found, page, file -> List.of(file.id()));
  }

  @Override
  public List<EntryFile> listSubmitted(CentreNumber centre) {
    return dsl.selectFrom(ENTRY_FILE)
        .where(
            ENTRY_FILE.STATE.eq(EntryFileState.SUBMITTED.name()),
            ENTRY_FILE.FOR_CENTRE.eq(centre.value()))
        .orderBy(ENTRY_FILE.ID)
        .fetch(JooqEntryFiles::read);
  }

  @Override
  public boolean decide(EntryFile file) {
    var decided =
        dsl.update(ENTRY_FILE)
            .set(record(file))
            .where(
                ENTRY_FILE.ID.eq(file.id().value()),
                ENTRY_FILE.STATE.eq(EntryFileState.SUBMITTED.name()))
            .execute();
    if (decided == 1 && file.state() != EntryFileState.WAITING) {
      forgetRows(file.id());
    }
    return decided == 1;
  }

  private void forgetRows(EntryFileId file) {
    dsl.deleteFrom(ENTRY_FILE_ROW).where(ENTRY_FILE_ROW.FILE.eq(file.value())).execute();
  }

  @Override
  public boolean end(EntryFileId file, EntryFileState state) {
    var ended =
        dsl.update(ENTRY_FILE)
            .set(ENTRY_FILE.STATE, state.name())
            .where(
                ENTRY_FILE.ID.eq(file.value()),
                ENTRY_FILE.STATE.in(EntryFileState.WAITING.name(), EntryFileState.SUBMITTED.name()))
            .execute();
    if (ended == 1) {
      forgetRows(file);
    }
    return ended == 1;
  }

  @Override
  public int countFailure(EntryFileId file) {
    return dsl.update(ENTRY_FILE)
        .set(ENTRY_FILE.TRIES, ENTRY_FILE.TRIES.plus(1))
        .where(ENTRY_FILE.ID.eq(file.value()))
        .returningResult(ENTRY_FILE.TRIES)
        .fetchSingle()
        .value1();
  }

  @Override
  public void forgetFaults(EntryFileId file) {
    dsl.deleteFrom(ENTRY_FILE_FAULT).where(ENTRY_FILE_FAULT.FILE.eq(file.value())).execute();
  }

  @Override
  public Slice<RowFaultLine> listFaults(EntryFileId file, Page page) {
    var behind =
        Pages.after(
            page,
            2,
            parts ->
                row(ENTRY_FILE_FAULT.LINE, ENTRY_FILE_FAULT.NUMBER)
                    .gt(Integer.valueOf(parts.get(0)), Integer.valueOf(parts.get(1))));
    var found =
        dsl.selectFrom(ENTRY_FILE_FAULT)
            .where(ENTRY_FILE_FAULT.FILE.eq(file.value()), behind)
            .orderBy(ENTRY_FILE_FAULT.LINE, ENTRY_FILE_FAULT.NUMBER)
            .limit(Pages.limit(page))
            .fetch(JooqEntryFiles::fault);
    return Pages.slice(found, page, fault -> List.of(fault.line(), fault.number()));
  }

  @Override
  public Set<Integer> faultyLines(EntryFileId file) {
    return dsl.selectDistinct(ENTRY_FILE_FAULT.LINE)
        .from(ENTRY_FILE_FAULT)
        .where(ENTRY_FILE_FAULT.FILE.eq(file.value()))
        .fetchSet(ENTRY_FILE_FAULT.LINE);
  }

  private static EntryFileRecord record(EntryFile file) {
    var row = new EntryFileRecord();
    row.setId(file.id().value());
    row.setSeries(file.series().value());
    CallRows.write(file.call(), row);
    row.setTaking(file.taking().name());
    row.setDigest(file.digest());
    row.setRowCount(file.progress().rows());
    row.setReached(file.progress().reached());
    row.setTaken(file.progress().taken());
    row.setUnchanged(file.progress().unchanged());
    row.setFaulty(file.progress().faulty());
    row.setState(file.state().name());
    row.setTries(file.tries());
    row.setForCentre(file.through().map(it -> it.centre().value()).orElse(null));
    row.setSentAt(file.through().map(EntryFile.ThroughAssociate::sentAt).orElse(null));
    row.setReason(file.through().flatMap(EntryFile.ThroughAssociate::reason).orElse(null));
    return row;
  }

  private static EntryFile read(EntryFileRecord row) {
    return new EntryFile(
        new EntryFileId(row.getId()),
        SeriesCode.of(row.getSeries()),
        CallRows.read(row),
        Taking.valueOf(row.getTaking()),
        row.getDigest(),
        new EntryFile.Progress(
            row.getRowCount(),
            row.getReached(),
            row.getTaken(),
            row.getUnchanged(),
            row.getFaulty()),
        EntryFileState.valueOf(row.getState()),
        row.getTries(),
        Optional.ofNullable(row.getForCentre())
            .map(
                centre ->
                    new EntryFile.ThroughAssociate(
                        CentreNumber.of(centre),
                        Objects.requireNonNullElse(row.getSentAt(), row.getArrivedAt()),
                        Optional.ofNullable(row.getReason()))));
  }

  private static EntryFileFaultRecord record(EntryFileId file, RowFaultLine fault) {
    var row = new EntryFileFaultRecord();
    row.setFile(file.value());
    row.setLine(fault.line());
    row.setNumber(fault.number());
    row.setColumnName(fault.column().orElse(null));
    row.setCode(fault.code());
    row.setRule(fault.rule().value());
    row.setFacts(JSONB.valueOf(JSON.writeValueAsString(fault.facts())));
    return row;
  }

  private static RowFaultLine fault(EntryFileFaultRecord row) {
    return new RowFaultLine(
        row.getLine(),
        row.getNumber(),
        Optional.ofNullable(row.getColumnName()),
        row.getCode(),
        RuleId.of(row.getRule()),
        JSON.readValue(row.getFacts().data(), new TypeReference<Map<String, Object>>() {}));
  }
}
