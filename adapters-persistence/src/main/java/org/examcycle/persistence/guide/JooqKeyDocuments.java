package org.examcycle.persistence.guide;

import static java.util.Comparator.comparing;
import static org.examcycle.persistence.jooq.Tables.KEY_DOCUMENT;

import java.util.List;
import org.examcycle.application.guide.KeyDocuments;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.KeyDocument;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqKeyDocuments implements KeyDocuments {

  private final DSLContext dsl;

  JooqKeyDocuments(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(KeyDocument document) {
    return dsl.insertInto(KEY_DOCUMENT)
            .set(KEY_DOCUMENT.EXAM_YEAR, document.year().value())
            .set(KEY_DOCUMENT.KIND, document.kind().name())
            .set(KEY_DOCUMENT.TITLE, document.title())
            .set(KEY_DOCUMENT.PLACE, document.place())
            .onConflictOnConstraint(Keys.KEY_DOCUMENT_PK)
            .doNothing()
            .execute()
        == 1;
  }

  /** Titles in the order of their characters, as everywhere: a database may have its own. */
  @Override
  public List<KeyDocument> list(ExamYear year) {
    return dsl
        .select(
            KEY_DOCUMENT.EXAM_YEAR.convertFrom(ExamYear::of),
            KEY_DOCUMENT.KIND.convertFrom(KeyDocument.Kind::valueOf),
            KEY_DOCUMENT.TITLE,
            KEY_DOCUMENT.PLACE)
        .from(KEY_DOCUMENT)
        .where(KEY_DOCUMENT.EXAM_YEAR.eq(year.value()))
        .fetch(Records.mapping(KeyDocument::new))
        .stream()
        .sorted(comparing(KeyDocument::kind).thenComparing(KeyDocument::title))
        .toList();
  }
}
