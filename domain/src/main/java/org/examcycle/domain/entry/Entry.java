package org.examcycle.domain.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.quantity.Money;

/**
 * One candidate's entry for one option of one syllabus in one series (INT-ENT-01).
 *
 * @param standing the stage in which it was made, which no change alters (INT-ENT-06)
 * @param previous whom a retake names as the earlier candidate (INT-ENT-05)
 * @param carriedFrom whose marks of an earlier series it carries (INT-ENT-09)
 * @param fee of its present option
 * @param rules the name and version of the rule book that took it
 * @param version counts the changes
 */
public record Entry(
    EntryId id,
    CandidateKey candidate,
    PersonId person,
    OptionKey option,
    EntryKind kind,
    EntryStanding standing,
    Optional<CandidateKey> previous,
    Optional<CandidateKey> carriedFrom,
    Money fee,
    EntryState state,
    Instant arrivedAt,
    String rules,
    long version) {

  /** An entry as it is now, and what the step that led there costs. */
  public record Priced(Entry entry, List<Charge> charges) {
    public Priced {
      charges = List.copyOf(charges);
    }
  }

  public Entry {
    if ((kind == EntryKind.RETAKE) != previous.isPresent()) {
      throw new IllegalArgumentException("a retake, and nothing else, names an earlier candidate");
    }
  }

  /** An entry that carries nothing from an earlier series. */
  public Entry(
      EntryId id,
      CandidateKey candidate,
      PersonId person,
      OptionKey option,
      EntryKind kind,
      EntryStanding standing,
      Optional<CandidateKey> previous,
      Money fee,
      EntryState state,
      Instant arrivedAt,
      String rules,
      long version) {
    this(
        id,
        candidate,
        person,
        option,
        kind,
        standing,
        previous,
        Optional.empty(),
        fee,
        state,
        arrivedAt,
        rules,
        version);
  }

  /**
   * A new entry, once the rules have nothing against it.
   *
   * @throws IllegalArgumentException if a rule was not asked
   */
  public static Priced make(EntryId id, EntryCase kase, String rules) {
    var offer = kase.offer().orElseThrow(() -> unasked("INT-ENT-02"));
    var stage = stageOf(kase);
    var entry =
        new Entry(
            id,
            kase.candidate().key(),
            kase.candidate().person(),
            kase.option(),
            kase.kind(),
            stage.standing(),
            kase.retake().map(RetakeClaim::previous),
            kase.carrying().claim().map(CarryClaim::previous),
            offer.fee(),
            new EntryState.Entered(),
            kase.arrivedAt(),
            rules,
            1);
    return new Priced(entry, EntryPrices.ofEntry(offer.fee(), stage));
  }

  /**
   * This entry for another syllabus or option: its standing and its kind stay.
   *
   * @throws IllegalArgumentException if a rule was not asked
   */
  public Priced change(EntryCase kase) {
    var offer = kase.offer().orElseThrow(() -> unasked("INT-ENT-02"));
    var changed = with(offer, state);
    return new Priced(changed, EntryPrices.ofChange(fee, offer.fee(), stageOf(kase)));
  }

  /** This entry withdrawn; the fee comes back only up to the closing date of its kind. */
  public Priced withdraw(Optional<EntryStages> stages, Instant arrivedAt) {
    var withdrawn = with(option, fee, new EntryState.Withdrawn(arrivedAt));
    var onTime = stages.flatMap(all -> all.at(arrivedAt)).filter(EntryStage::isOnTime).isPresent();
    return new Priced(withdrawn, EntryPrices.ofWithdrawal(fee, onTime));
  }

  /** This entry, for which the board gives back all that was charged (INT-ENT-07). */
  public Priced refunded(Money charged) {
    return new Priced(with(option, fee, state), EntryPrices.ofGrantedRefund(charged));
  }

  /** This entry as that of another candidate number, at another centre (INT-ENT-11). */
  public Entry movedTo(CandidateKey other) {
    return with(other, option, fee, state);
  }

  public boolean isEntered() {
    return state instanceof EntryState.Entered;
  }

  private Entry with(Offer offer, EntryState newState) {
    return with(offer.option(), offer.fee(), newState);
  }

  private Entry with(OptionKey newOption, Money newFee, EntryState newState) {
    return with(candidate, newOption, newFee, newState);
  }

  private Entry with(
      CandidateKey newCandidate, OptionKey newOption, Money newFee, EntryState newState) {
    return new Entry(
        id,
        newCandidate,
        person,
        newOption,
        kind,
        standing,
        previous,
        carriedFrom,
        newFee,
        newState,
        arrivedAt,
        rules,
        version + 1);
  }

  private static EntryStage stageOf(EntryCase kase) {
    return kase.stages()
        .flatMap(stages -> stages.at(kase.arrivedAt()))
        .orElseThrow(() -> unasked("INT-ENT-04"));
  }

  private static IllegalArgumentException unasked(String rule) {
    return new IllegalArgumentException("not asked: " + rule);
  }
}
