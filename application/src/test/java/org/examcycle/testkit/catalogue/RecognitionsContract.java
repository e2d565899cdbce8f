package org.examcycle.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.examcycle.application.catalogue.Recognitions;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.award.Chemistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Recognitions} does on every adapter. */
public abstract class RecognitionsContract extends RoomContract {

  private static final SyllabusCode BIOLOGY = SyllabusCode.of("0610");
  private static final ExamYear YEAR = ExamYear.of(2027);
  private static final Set<Regulator> TWO =
      Set.of(Regulator.of("Ofqual"), Regulator.of("Qualifications Wales"));

  @BeforeEach
  final void haveSyllabus() {
    var catalogue = get(SyllabusCatalogue.class);
    catalogue.addScale(Chemistry.SCALE);
    catalogue.addPumScheme(Chemistry.PUM);
    catalogue.addType(Chemistry.IGCSE);
    catalogue.addSyllabus(new Syllabus(BIOLOGY, "Biology", Chemistry.IGCSE));
  }

  @Test
  final void a_year_of_which_nothing_is_said_is_not_one_in_which_nobody_recognises_it() {
    var recognitions = get(Recognitions.class);

    assertThat(recognitions.find(BIOLOGY, YEAR)).isEmpty();
    assertThat(recognitions.add(BIOLOGY, YEAR, Set.of())).isTrue();
    assertThat(recognitions.find(BIOLOGY, YEAR)).contains(Set.of());
    assertThat(recognitions.find(BIOLOGY, ExamYear.of(2028))).isEmpty();
  }

  @Test
  final void regulators_are_named_once_and_can_be_replaced() {
    var recognitions = get(Recognitions.class);
    var one = Set.of(Regulator.of("CCEA"));

    assertThat(recognitions.save(BIOLOGY, YEAR, TWO)).isFalse();
    assertThat(recognitions.add(BIOLOGY, YEAR, TWO)).isTrue();
    assertThat(recognitions.add(BIOLOGY, YEAR, one)).isFalse();
    assertThat(recognitions.find(BIOLOGY, YEAR)).contains(TWO);
    assertThat(recognitions.save(BIOLOGY, YEAR, one)).isTrue();
    assertThat(recognitions.find(BIOLOGY, YEAR)).contains(one);
  }
}
