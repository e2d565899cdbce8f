package wrong.org.examcycle.persistence.entry;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/** Wrong on purpose: a column that comes later moves those behind it. */
record AsksForEveryColumn(DSLContext dsl) {

  Result<Record> all(Table<?> table) {
    return dsl.select(table.asterisk()).from(table).fetch();
  }
}
