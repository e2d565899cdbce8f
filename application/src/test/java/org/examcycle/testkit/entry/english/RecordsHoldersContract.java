package org.examcycle.testkit.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishBoard.NORTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.SOUTHGATE;

import java.util.List;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.RecordsElsewhere;
import org.examcycle.application.entry.english.RecordsHolders;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link RecordsHolders} does, seen from a closed centre too. */
public abstract class RecordsHoldersContract extends RoomContract {

  private static final CentreNumber EASTGATE = CentreNumber.of("MZ042");

  @BeforeEach
  final void addCentres() {
    List.of(NORTHGATE, SOUTHGATE, EASTGATE)
        .forEach(each -> get(CentreRepository.class).add(Centres.centre(each.value())));
  }

  private RecordsHolders holders() {
    return get(RecordsHolders.class);
  }

  @Test
  final void the_last_one_named_holds() {
    assertThat(holders().holderOf(NORTHGATE)).isEmpty();
    holders().put(NORTHGATE, SOUTHGATE);
    holders().put(NORTHGATE, EASTGATE);

    assertThat(holders().holderOf(NORTHGATE)).contains(EASTGATE);
  }

  @Test
  final void records_come_back_to_their_centre_and_no_others_do() {
    holders().put(NORTHGATE, SOUTHGATE);
    holders().put(EASTGATE, SOUTHGATE);

    get(RecordsElsewhere.class).comeBack(NORTHGATE);
    get(RecordsElsewhere.class).comeBack(SOUTHGATE);

    assertThat(holders().holderOf(NORTHGATE)).contains(NORTHGATE);
    assertThat(holders().holderOf(EASTGATE)).contains(SOUTHGATE);
    assertThat(holders().holderOf(SOUTHGATE)).isEmpty();
  }
}
