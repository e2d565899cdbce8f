package org.examcycle.application.entry.file;

import java.util.List;

/** Values of a row that are not well. Never leaves this package. */
final class RowFaults extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RowFault> faults;

  RowFaults(List<RowFault> faults) {
    super("a row with faults", null, false, false);
    this.faults = List.copyOf(faults);
  }

  List<RowFault> faults() {
    return faults;
  }
}
