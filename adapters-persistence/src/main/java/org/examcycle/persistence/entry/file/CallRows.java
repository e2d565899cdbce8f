package org.examcycle.persistence.entry.file;

import static org.examcycle.persistence.jooq.Tables.ENTRY_FILE;

import java.util.Optional;
import java.util.Set;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.jooq.tables.records.EntryFileRecord;
import org.jooq.Condition;

/** The call by which a file came, as columns and back: a job goes on in its name. */
final class CallRows {

  private static final String BOARD = "BOARD";
  private static final String ASSOCIATE = "ASSOCIATE";
  private static final String CENTRE = "CENTRE";

  private CallRows() {}

  /** For whom somebody speaks. */
  private record Sender(String kind, String name) {

    static Sender of(Caller caller) {
      return switch (caller) {
        case Caller.BoardOfficer _ -> new Sender(BOARD, "");
        case Caller.AssociateOfficer officer -> new Sender(ASSOCIATE, officer.associate().value());
        case Caller.CentreOfficer officer -> new Sender(CENTRE, officer.centre().value());
        case Caller.CandidateSelf _,
            Caller.OrganisationOfficer _,
            Caller.ResearchWorker _,
            Caller.Anybody _,
            Caller.Job _ ->
            throw new IllegalArgumentException("sends no entries: " + caller.kinds());
      };
    }
  }

  static void write(Call call, EntryFileRecord row) {
    var sender = Sender.of(call.caller());
    row.setSenderKind(sender.kind());
    row.setSender(sender.name());
    row.setCaller(call.caller().id());
    row.setPerson(call.caller().isPerson());
    row.setOnBehalfOf(call.onBehalfOf().orElse(null));
    row.setPurpose(call.purpose().map(Enum::name).orElse(null));
    row.setArrivedAt(call.arrivedAt());
    row.setRequestId(call.requestId());
  }

  static Call read(EntryFileRecord row) {
    return new Call(
        caller(row),
        Optional.ofNullable(row.getOnBehalfOf()),
        Optional.ofNullable(row.getPurpose()).map(Purpose::valueOf),
        row.getArrivedAt(),
        Optional.empty(),
        row.getRequestId());
  }

  /** An officer of the board acts by the one duty that sends entries. */
  private static Caller caller(EntryFileRecord row) {
    return switch (row.getSenderKind()) {
      case BOARD ->
          new Caller.BoardOfficer(
              row.getCaller(), row.getPerson(), Set.of(CallerKind.BOARD_ENTRIES));
      case ASSOCIATE ->
          new Caller.AssociateOfficer(
              row.getCaller(), row.getPerson(), AssociateCode.of(row.getSender()));
      case CENTRE ->
          new Caller.CentreOfficer(
              row.getCaller(), row.getPerson(), CentreNumber.of(row.getSender()));
      default -> throw new IllegalStateException("no sender: " + row.getSenderKind());
    };
  }

  /** Files of the sender for which this caller speaks, through an Associate or not. */
  static Condition isFrom(Call call) {
    var sender = Sender.of(call.caller());
    var own = ENTRY_FILE.SENDER_KIND.eq(sender.kind()).and(ENTRY_FILE.SENDER.eq(sender.name()));
    return sender.kind().equals(CENTRE) ? own.or(ENTRY_FILE.FOR_CENTRE.eq(sender.name())) : own;
  }

  /** The sender as a text. */
  static String sender(Call call) {
    var sender = Sender.of(call.caller());
    return sender.kind() + " " + sender.name();
  }
}
