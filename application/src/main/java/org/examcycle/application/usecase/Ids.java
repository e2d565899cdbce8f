package org.examcycle.application.usecase;

import java.util.UUID;

/** Makes ids and references. */
public interface Ids {

  /** An id for a row: UUID version 7, so that rows made together lie together. */
  UUID next();

  /** A reference that a stranger may hold: 128 random bits or more, in URL-safe characters. */
  String unguessable();
}
