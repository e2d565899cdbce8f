package org.examcycle.application.entry.file;

import java.util.function.Consumer;
import org.examcycle.application.file.Row;

/** The rows of a file whose form is well, handed on one by one: the file is never held whole. */
public interface EntrySheet {

  void forEach(Consumer<Row<EntryCells>> taker);
}
