package org.examcycle.acceptance.steps;

import java.util.List;

/** Why nothing is invoiced. */
final class InvoiceReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("it turns a line round", "mark-up-of-other-sign", "INT-ENT-16"),
          new Reason(
              "nobody has said by when invoices are paid", "invoice-terms-not-set", "INT-ENT-16"));

  private InvoiceReasons() {}
}
