package org.examcycle.documents.page;

import org.examcycle.testkit.Ports;
import org.examcycle.testkit.document.PressContract;

class PrintingPressTest extends PressContract {

  @Override
  protected Ports ports() {
    return new Ports() {
      @Override
      public <T> T get(Class<T> port) {
        return port.cast(Printing.PRESS);
      }

      @Override
      public void clear() {
        // It remembers nothing.
      }
    };
  }
}
