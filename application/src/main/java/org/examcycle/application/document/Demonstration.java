package org.examcycle.application.document;

/** Whether the people here are invented: then every document says DEMONSTRATION. */
public interface Demonstration {

  boolean isOne();
}
