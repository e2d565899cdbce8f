package org.examcycle.persistence.document;

import static org.examcycle.persistence.jooq.Tables.DOCUMENT;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.DocumentRecord;
import org.examcycle.persistence.usecase.AnswerJson;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;

@JooqAdapter
final class JooqIssuedDocuments implements IssuedDocuments {

  private final DSLContext dsl;

  JooqIssuedDocuments(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(IssuedDocument<?> document) {
    return dsl.insertInto(DOCUMENT)
            .set(record(document))
            .onConflictOnConstraint(Keys.DOCUMENT_PK)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public <T> Optional<IssuedDocument<T>> find(DocumentKind<T> kind, String subject, int edition) {
    return dsl.selectFrom(DOCUMENT)
        .where(isOf(kind, subject), DOCUMENT.EDITION.eq(edition))
        .fetchOptional(row -> read(kind, row));
  }

  @Override
  public <T> Optional<IssuedDocument<T>> findNewest(DocumentKind<T> kind, String subject) {
    return dsl.selectFrom(DOCUMENT)
        .where(isOf(kind, subject))
        .orderBy(DOCUMENT.EDITION.desc())
        .limit(1)
        .fetchOptional(row -> read(kind, row));
  }

  @Override
  public List<Issue> listIssues(DocumentKind<?> kind, String subject) {
    return dsl.select(DOCUMENT.EDITION, DOCUMENT.ISSUED_AT)
        .from(DOCUMENT)
        .where(isOf(kind, subject))
        .orderBy(DOCUMENT.EDITION.desc())
        .fetch(Records.mapping(Issue::new));
  }

  private static Condition isOf(DocumentKind<?> kind, String subject) {
    return DOCUMENT.KIND.eq(kind.name()).and(DOCUMENT.SUBJECT.eq(subject));
  }

  private static DocumentRecord record(IssuedDocument<?> document) {
    var row = new DocumentRecord();
    row.setKind(document.kind().name());
    row.setSubject(document.subject());
    row.setEdition(document.issue().edition());
    row.setPerson(document.person().orElse(null));
    row.setIssuedAt(document.issue().at());
    row.setSays(JSONB.valueOf(AnswerJson.write(document.says())));
    row.setPage(document.printed().page().bytes());
    row.setPdf(document.printed().pdf().bytes());
    row.setPageSha256(digest(document.printed().page()));
    row.setPdfSha256(digest(document.printed().pdf()));
    return row;
  }

  private static byte[] digest(Rendition rendition) {
    return HexFormat.of().parseHex(rendition.sha256());
  }

  private static <T> IssuedDocument<T> read(DocumentKind<T> kind, DocumentRecord row) {
    return new IssuedDocument<>(
        kind,
        row.getSubject(),
        new Issue(row.getEdition(), row.getIssuedAt()),
        Optional.ofNullable(row.getPerson()),
        kind.says().cast(AnswerJson.read(row.getSays().data(), kind.says())),
        new Printed(Rendition.of(row.getPage()), Rendition.of(row.getPdf())));
  }
}
