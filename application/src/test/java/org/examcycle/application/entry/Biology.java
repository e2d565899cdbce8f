package org.examcycle.application.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;

/** A board with one syllabus, and one candidate who may be entered for it. */
final class Biology {

  static final OptionKey OPTION = OptionKey.of("0610", "BX");

  private static final QualificationType IGCSE =
      new QualificationType(
          "T",
          "IGCSE",
          "L",
          "F",
          "scale",
          Optional.empty(),
          "award",
          "outcome",
          "release",
          "enquiry");

  private Biology() {}

  /** On a kit that knows nothing else from here on. */
  static void begin(Kit kit, CandidateKey candidate, PersonId person, Instant now) {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(
            Seasons.closing(candidate.series().value(), LocalDate.of(2027, 2, 21)), List.of(), now);
    kit.get(CentreRepository.class).add(Centres.centre(candidate.centre().value(), "0610"));
    kit.get(CandidateRepository.class).add(Candidates.amira(candidate, person), now);
    kit.get(SyllabusCatalogue.class).addType(IGCSE);
    kit.get(SyllabusCatalogue.class).addSyllabus(new Syllabus(OPTION.syllabus(), "Biology", IGCSE));
  }
}
