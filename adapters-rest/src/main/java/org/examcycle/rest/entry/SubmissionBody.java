package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * What an attached centre has sent to its Associate (INT-PRE-02).
 *
 * @param candidate whom it is about; absent, with the names, where that is the centre alone
 * @param name of the candidate, in its own script
 * @param entry which is to be changed or withdrawn, or was made when it was approved; absent while
 *     there is none
 * @param syllabus absent where an entry is to be withdrawn, a candidate transferred, or a centre
 *     estimates
 * @param option absent, too, where the syllabus gives its one option no code
 * @param previous whose entry is retaken; absent for anything but a retake
 * @param carriedFrom whose marks are carried; absent where nothing is
 * @param transferTo the centre that is to receive the candidate; absent for anything but a transfer
 * @param component with {@code movedTo}: the paper that is to be sat at another time; absent for
 *     anything but a deviation
 * @param estimates for all syllabuses; absent for anything but estimated entries
 * @param submittedAt when the centre sent it: no deadline and no fee of the board goes by it
 * @param decidedAt absent while it waits; where it was approved, when it reached the board
 * @param reason why it was returned
 * @param version to be sent as {@code If-Match} with a decision
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SubmissionBody(
    UUID id,
    SeriesCode series,
    CentreNumber centre,
    Optional<CandidateNumber> candidate,
    Optional<String> name,
    Optional<String> latinName,
    SubmissionKind kind,
    Optional<UUID> entry,
    Optional<SyllabusCode> syllabus,
    Optional<OptionCode> option,
    Optional<EarlierCandidate> previous,
    Optional<EarlierCandidate> carriedFrom,
    Optional<CentreNumber> transferTo,
    Optional<ComponentCode> component,
    Optional<Instant> movedTo,
    Optional<List<EstimatesBody.EstimateBody>> estimates,
    SubmissionStanding state,
    Instant submittedAt,
    Optional<Instant> decidedAt,
    Optional<String> reason,
    long version) {}
