package org.examcycle.persistence.entry.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_ENTRY;

import java.util.List;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.NamesInUse;
import org.jooq.DSLContext;

/** By which keys the secret numbers of entries were drawn (ENG-EXM-05). */
@JooqAdapter
public final class SecretNumberKeys {

  private final DSLContext dsl;

  SecretNumberKeys(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Without them none of those numbers is found again. */
  public List<String> names() {
    return NamesInUse.of(dsl, ENGLISH_ENTRY.SECRET_KEY);
  }
}
