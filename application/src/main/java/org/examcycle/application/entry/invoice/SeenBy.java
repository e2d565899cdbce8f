package org.examcycle.application.entry.invoice;

import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.entry.invoice.Invoice;

/** Who looks at the invoices for a centre that he or she sees. */
public sealed interface SeenBy {

  boolean sees(Invoice invoice);

  /** The board: what it asks for itself. */
  record Board() implements SeenBy {
    @Override
    public boolean sees(Invoice invoice) {
      return invoice.key().issuer().isEmpty();
    }
  }

  /** Whoever prints invoices: all of them. */
  record Press() implements SeenBy {
    @Override
    public boolean sees(Invoice invoice) {
      return true;
    }
  }

  /** The centre: what it is asked to pay, by the board or by its Associate. */
  record Centre() implements SeenBy {
    @Override
    public boolean sees(Invoice invoice) {
      return invoice.associate().isEmpty() || invoice.key().issuer().isPresent();
    }
  }

  /** An Associate: what it is asked to pay for the centre, and what it asks the centre to pay. */
  record Associate(AssociateCode code) implements SeenBy {
    @Override
    public boolean sees(Invoice invoice) {
      return invoice.associate().filter(code::equals).isPresent();
    }
  }
}
