package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.TRANSFER;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.tables.records.TransferRecord;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqTransfers implements Transfers {

  /** The state of a transfer that waits for the receiver. */
  private static final String ASKED = "ASKED";

  private static final String DONE = "DONE";

  private final DSLContext dsl;

  JooqTransfers(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Transfer transfer) {
    return dsl.insertInto(TRANSFER)
            .set(row(transfer))
            .onConflict(TRANSFER.SERIES, TRANSFER.FROM_CENTRE, TRANSFER.FROM_NUMBER)
            .where(TRANSFER.STATE.eq(ASKED))
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(Transfer transfer, long expectedVersion) {
    return dsl.update(TRANSFER)
            .set(row(transfer))
            .where(TRANSFER.ID.eq(transfer.id().value()), TRANSFER.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<Transfer> find(TransferId id) {
    return dsl.selectFrom(TRANSFER)
        .where(TRANSFER.ID.eq(id.value()))
        .fetchOptional(JooqTransfers::read);
  }

  @Override
  public boolean isAskedFor(CandidateKey candidate) {
    return dsl.fetchExists(
        TRANSFER,
        TRANSFER.SERIES.eq(candidate.series().value()),
        TRANSFER.FROM_CENTRE.eq(candidate.centre().value()),
        TRANSFER.FROM_NUMBER.eq(candidate.number().value()),
        TRANSFER.STATE.eq(ASKED));
  }

  @Override
  public List<Transfer> listLeaving(SeriesCode series, CentreNumber centre) {
    return dsl.selectFrom(TRANSFER)
        .where(
            TRANSFER.SERIES.eq(series.value()),
            TRANSFER.FROM_CENTRE.eq(centre.value()),
            TRANSFER.STATE.in(ASKED, DONE))
        .orderBy(TRANSFER.ID)
        .fetch(JooqTransfers::read);
  }

  @Override
  public Slice<Transfer> list(SeriesCode series, CentreNumber centre, Page page) {
    var found =
        dsl.selectFrom(TRANSFER)
            .where(
                TRANSFER.SERIES.eq(series.value()),
                TRANSFER.FROM_CENTRE.eq(centre.value()).or(TRANSFER.TO_CENTRE.eq(centre.value())),
                Pages.after(page, 1, parts -> TRANSFER.ID.gt(UUID.fromString(parts.getFirst()))))
            .orderBy(TRANSFER.ID)
            .limit(Pages.limit(page))
            .fetch(JooqTransfers::read);
    return Pages.slice(found, page, transfer -> List.of(transfer.id()));
  }

  private static TransferRecord row(Transfer transfer) {
    var row = new TransferRecord();
    row.setId(transfer.id().value());
    row.setSeries(transfer.from().series().value());
    row.setFromCentre(transfer.from().centre().value());
    row.setFromNumber(transfer.from().number().value());
    row.setPerson(transfer.person().value());
    row.setToCentre(transfer.to().value());
    row.setAskedAt(transfer.askedAt());
    row.setVersion(transfer.version());
    switch (transfer.state()) {
      case TransferState.Asked _ -> row.setState(ASKED);
      case TransferState.Done(var as, var at) -> {
        row.setState(DONE);
        row.setToNumber(as.value());
        row.setAnsweredAt(at);
      }
      case TransferState.Declined(var at) -> {
        row.setState("DECLINED");
        row.setAnsweredAt(at);
      }
    }
    return row;
  }

  private static Transfer read(TransferRecord row) {
    return new Transfer(
        new TransferId(row.getId()),
        new CandidateKey(
            SeriesCode.of(row.getSeries()),
            CentreNumber.of(row.getFromCentre()),
            CandidateNumber.of(row.getFromNumber())),
        new PersonId(row.getPerson()),
        CentreNumber.of(row.getToCentre()),
        row.getAskedAt(),
        state(row),
        row.getVersion());
  }

  private static TransferState state(TransferRecord row) {
    return switch (row.getState()) {
      case DONE ->
          new TransferState.Done(
              CandidateNumber.of(Objects.requireNonNull(row.getToNumber())),
              Objects.requireNonNull(row.getAnsweredAt()));
      case "DECLINED" -> new TransferState.Declined(Objects.requireNonNull(row.getAnsweredAt()));
      default -> new TransferState.Asked();
    };
  }
}
