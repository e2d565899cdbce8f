package org.examcycle.rest.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.examcycle.application.result.ReadBroadsheet;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A result of one of the centre's candidates; provisional until certificates are issued.
 *
 * @param name as the candidate writes it
 * @param option absent where the syllabus gives its one option no code
 * @param result the grade or the letter of a word
 * @param printed as a statement prints it
 * @param pum the percentage uniform mark
 * @param endorsements by component
 * @param demonstration the candidate is invented
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record BroadsheetLineBody(
    CandidateNumber candidate,
    String name,
    String latinName,
    SyllabusCode syllabus,
    Optional<OptionCode> option,
    String title,
    String result,
    String printed,
    Optional<Integer> pum,
    Map<String, String> endorsements,
    boolean demonstration) {

  /** As it stands in a file and in a file's name. */
  static final String DEMONSTRATION = "DEMONSTRATION";

  static final List<String> HEADER =
      List.of(
          "candidate",
          "name",
          "latin_name",
          "syllabus",
          "option",
          "title",
          "result",
          "printed",
          "pum",
          "endorsements",
          "demonstration");

  static BroadsheetLineBody of(ReadBroadsheet.Line line) {
    var endorsements = new TreeMap<String, String>();
    line.endorsements().forEach(each -> endorsements.put(each.component(), each.grade()));
    return new BroadsheetLineBody(
        line.candidate(),
        line.name().original(),
        line.name().latin(),
        line.option().syllabus(),
        line.option().option(),
        line.title(),
        line.result(),
        line.printed(),
        line.pum(),
        endorsements,
        line.demonstration());
  }

  List<String> cells() {
    return List.of(
        candidate.value(),
        name,
        latinName,
        syllabus.value(),
        option.map(OptionCode::value).orElse(""),
        title,
        result,
        printed,
        pum.map(String::valueOf).orElse(""),
        String.join(
            " ",
            endorsements.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList()),
        demonstration ? DEMONSTRATION : "");
  }
}
