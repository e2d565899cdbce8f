package org.examcycle.application.entry.invoice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.entry.invoice.InvoiceRound;
import org.examcycle.domain.entry.invoice.MarkUp;

/** Invoices, which are only ever added to. */
public interface Invoices {

  /**
   * Puts every charge of a round that is on no invoice yet on one, with history under the name of
   * the use case: one of the board for each centre, and beside it, where the centre is attached to
   * an Associate, one of the Associate with its mark-ups. Numbers of an issuer go on without a gap,
   * whoever issues meanwhile.
   *
   * @param kind of entry
   * @param route whose centres are meant; all where none is named
   * @return how many were issued
   */
  int issue(
      Call call,
      String useCase,
      SeriesCode series,
      EntryKind kind,
      Optional<Route> route,
      InvoiceRound round);

  /** The series in which something is charged that is on no invoice yet. */
  List<SeriesCode> listOwing();

  Optional<Invoice> find(InvoiceKey key);

  /** Those that are not printed yet, the oldest first. */
  List<InvoiceKey> listUnprinted(int limit);

  /** In the order in which they fell due. */
  void forEachLine(InvoiceKey key, Consumer<InvoiceLine> taker);

  /**
   * The invoices for the entries of a centre in a series, the newest first; issuer and number are
   * the cursor.
   */
  Slice<Invoice> list(SeriesCode series, CentreNumber centre, SeenBy seen, Page page);

  /** Replaces what an Associate adds in a series, for each kind of charge. */
  void putMarkUps(AssociateCode associate, SeriesCode series, List<MarkUp> markUps);

  List<MarkUp> listMarkUps(AssociateCode associate, SeriesCode series);
}
