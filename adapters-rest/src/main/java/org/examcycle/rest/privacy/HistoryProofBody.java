package org.examcycle.rest.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.SealHash;

/**
 * Whether the history is what was sealed (COM-QUA-01).
 *
 * @param holds whether it is
 * @param sealed how many lines are sealed
 * @param waiting how many lines are not sealed yet
 * @param head the last seal; none when nothing was sealed
 * @param flaw where the history is first not what was sealed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record HistoryProofBody(
    boolean holds,
    long sealed,
    long waiting,
    Optional<HistoryHeadBody> head,
    Optional<HistoryFlawBody> flaw) {

  /**
   * The last seal, which proves all lines before it. Whoever keeps its hash elsewhere can ask later
   * whether the history has still this seal.
   *
   * @param seal 1, 2, 3 ...
   * @param hash SHA-256
   * @param sealedAt by the clock of the database
   */
  record HistoryHeadBody(long seal, SealHash hash, Instant sealedAt) {}

  /**
   * A flaw.
   *
   * @param kind what is wrong
   * @param seal which does not hold; none when the lines are in no seal, or a head is not known
   * @param firstLine of those among which the flaw is, by place in the history
   * @param lastLine of the same
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record HistoryFlawBody(
      HistoryProof.Flaw.Kind kind,
      Optional<Long> seal,
      Optional<Long> firstLine,
      Optional<Long> lastLine) {}

  static HistoryProofBody of(HistoryProof proof) {
    return new HistoryProofBody(
        proof.holds(),
        proof.sealed(),
        proof.waiting(),
        proof.head().map(head -> new HistoryHeadBody(head.seal(), head.hash(), head.sealedAt())),
        proof.flaw().map(HistoryProofBody::flaw));
  }

  private static HistoryFlawBody flaw(HistoryProof.Flaw flaw) {
    return new HistoryFlawBody(
        flaw.kind(),
        flaw.seal(),
        flaw.lines().map(HistoryProof.Lines::first),
        flaw.lines().map(HistoryProof.Lines::last));
  }
}
