package org.examcycle.rest.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.examcycle.application.award.AwardResult;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * What a run made of one candidate.
 *
 * @param option absent where the syllabus gives its one option no code
 * @param result the grade or the letter of a word
 * @param total the rounded syllabus total
 * @param pum the percentage uniform mark
 * @param endorsements by component
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AwardedBody(
    CentreNumber centre,
    CandidateNumber candidate,
    Optional<OptionCode> option,
    String result,
    Optional<Integer> total,
    Optional<Integer> pum,
    Map<String, String> endorsements) {

  static AwardedBody of(AwardResult result) {
    var endorsements = new TreeMap<String, String>();
    result
        .endorsements()
        .forEach(each -> endorsements.put(each.component().value(), each.grade().symbol()));
    return new AwardedBody(
        result.candidate().candidate().centre(),
        result.candidate().candidate().number(),
        result.candidate().option().option(),
        result.outcome().symbol(),
        result.outcome().total(),
        result.outcome().pum(),
        endorsements);
  }
}
