package org.examcycle.persistence.centre;

import static org.examcycle.persistence.jooq.Tables.ASSOCIATE;

import java.util.Optional;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqAssociateRepository implements AssociateRepository {

  private final DSLContext dsl;

  JooqAssociateRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Associate associate) {
    return dsl.insertInto(ASSOCIATE)
            .set(ASSOCIATE.CODE, associate.code().value())
            .set(ASSOCIATE.NAME, associate.name())
            .onConflictOnConstraint(Keys.ASSOCIATE_PK)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Associate> find(AssociateCode code) {
    return dsl.select(ASSOCIATE.CODE.convertFrom(AssociateCode::of), ASSOCIATE.NAME)
        .from(ASSOCIATE)
        .where(ASSOCIATE.CODE.eq(code.value()))
        .fetchOptional(Records.mapping(Associate::new));
  }
}
