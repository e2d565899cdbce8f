package org.examcycle.rest.catalogue.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.english.LevelBand;

/**
 * Levels of the English Scale and exams with their rows. An exam whose rows changed stands here
 * once for each span; grade names without a first day hold from the first day of the scale.
 *
 * @param levelsSince the first exam day of the levels; the first of any exam's scale where absent
 */
record ExamsRequest(
    Optional<LocalDate> levelsSince,
    @NotNull @Size(min = 1, max = 20) List<@Valid LevelBody> levels,
    @NotNull @Size(min = 1, max = 100) List<@Valid ExamBody> exams) {

  ImportExams.Command command() {
    ExamSpans.refuseFaulty(exams);
    var since =
        levelsSince.orElseGet(
            () ->
                exams.stream()
                    .map(ExamBody::scaleSince)
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.EPOCH));
    return new ImportExams.Command(Validity.from(since), bands(), ExamBody.definitions(exams));
  }

  private List<LevelBand> bands() {
    return IntStream.range(0, levels.size())
        .mapToObj(place -> levels.get(place).band("/levels/" + place))
        .toList();
  }
}
