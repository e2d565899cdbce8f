package org.examcycle.rest.privacy;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.ReadAccessRecord;
import org.examcycle.application.privacy.ReadHistory;
import org.examcycle.application.privacy.SealHash;
import org.examcycle.application.privacy.VerifyHistory;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Thing;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is on record of changes and of reads, for the board (COM-QUA-01, COM-PRV-01). */
@RestController
@RequestMapping("/v1")
class RecordController {

  private final ReadHistory readHistory;
  private final VerifyHistory verifyHistory;
  private final ReadAccessRecord readAccessRecord;
  private final Answers answers;

  RecordController(
      ReadHistory readHistory,
      VerifyHistory verifyHistory,
      ReadAccessRecord readAccessRecord,
      Answers answers) {
    this.readHistory = readHistory;
    this.verifyHistory = verifyHistory;
    this.readAccessRecord = readAccessRecord;
    this.answers = answers;
  }

  /**
   * The changes of one thing, the oldest first. The kind of thing is a word such as {@code entry},
   * {@code mark}, {@code award} or {@code release}; whoever names another is told which there are.
   * The key is its id, of a mark that of the entry with the component: {@code .../22}.
   */
  @GetMapping("/history")
  ResponseEntity<Listed<ChangeBody>> readHistory(
      Call call, @RequestParam Thing thing, @RequestParam String key, Page page) {
    return answers.list(
        readHistory.handle(call, new ReadHistory.Query(thing, key, page)), ChangeBody::of);
  }

  /**
   * Looks at every line of the history and at every seal, which takes a while. Seals are made by a
   * job, in batches; lines that wait for it are proved by nothing yet.
   *
   * @param head the hash of a seal that was noted earlier and kept elsewhere; with it an exchange
   *     of history and seals together is found, too
   */
  @GetMapping("/history/verification")
  ResponseEntity<HistoryProofBody> verifyHistory(Call call, @RequestParam Optional<SealHash> head) {
    return answers.ok(
        verifyHistory.handle(call, new VerifyHistory.Query(head)), HistoryProofBody::of);
  }

  /** Who was shown a candidate's record, the earliest first; for the privacy duty. */
  @GetMapping("/centres/{centre}/series/{series}/candidates/{number}/access-record")
  ResponseEntity<Listed<ReadBody>> readAccessRecord(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      Page page) {
    var query = new ReadAccessRecord.Query(new CandidateKey(series, centre, number), page);
    return answers.list(readAccessRecord.handle(call, query), ReadBody::of);
  }
}
