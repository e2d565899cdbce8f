package org.examcycle.persistence.column;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_ENTRY;

import java.util.Locale;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.ErasedPerson;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.entry.english.Confirmation;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.EnteredCandidate;
import org.examcycle.domain.entry.english.SecretIssue;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.entry.english.TestDayPhoto;
import org.examcycle.domain.entry.english.Withdrawal;
import org.examcycle.domain.quantity.Money;
import org.examcycle.persistence.jooq.tables.records.EnglishEntryRecord;
import org.jooq.Condition;

/** An entry as a row and back. */
public final class EnglishEntryRows {

  /** Whoever was entered has not been erased. */
  public static final Condition IS_SOMEBODYS =
      ENGLISH_ENTRY.DATE_OF_BIRTH.ne(ErasedPerson.DATE_OF_BIRTH);

  private EnglishEntryRows() {}

  public static EnglishEntryRecord record(EnglishEntry entry) {
    var row = new EnglishEntryRecord();
    row.setId(entry.id().value());
    row.setSitting(entry.sitting().value());
    row.setCandidateId(entry.candidateId().value());
    row.setPerson(entry.person().value());
    row.setName(entry.candidate().name().original());
    row.setLatinName(entry.candidate().name().latin());
    row.setNameLanguage(entry.candidate().name().language().toLanguageTag());
    row.setDateOfBirth(entry.candidate().dateOfBirth());
    row.setSex(entry.candidate().sex().name());
    row.setLikeness(entry.candidate().likeness());
    row.setPhoto(entry.photo().name());
    row.setStanding(entry.standing().name());
    row.setCharged(entry.charged().minorUnits());
    row.setCurrency(entry.charged().currency().getCurrencyCode());
    row.setEnteredAt(entry.enteredAt());
    row.setEdition(entry.confirmation().edition());
    row.setSecretCount(entry.confirmation().secret().count());
    row.setSecretKey(entry.confirmation().secret().keyId());
    row.setIssuedAt(entry.confirmation().issuedAt());
    entry
        .withdrawal()
        .ifPresent(
            withdrawal -> {
              row.setWithdrawnAt(withdrawal.at());
              row.setRefund(withdrawal.refund().minorUnits());
            });
    row.setVersion(entry.version());
    return row;
  }

  public static EnglishEntry entry(EnglishEntryRecord row) {
    var id = new EnglishEntryId(row.getId());
    return new EnglishEntry(
        id,
        SittingKey.of(row.getSitting()),
        CandidateId.of(row.getCandidateId()),
        new PersonId(row.getPerson()),
        candidate(row),
        TestDayPhoto.valueOf(row.getPhoto()),
        Standing.valueOf(row.getStanding()),
        Money.of(row.getCharged(), row.getCurrency()),
        row.getEnteredAt(),
        new Confirmation(
            row.getEdition(),
            new SecretIssue(id, row.getSecretCount(), row.getSecretKey()),
            row.getIssuedAt()),
        withdrawal(row),
        row.getVersion());
  }

  private static EnteredCandidate candidate(EnglishEntryRecord row) {
    return new EnteredCandidate(
        new PersonName(
            row.getName(), row.getLatinName(), Locale.forLanguageTag(row.getNameLanguage())),
        row.getDateOfBirth(),
        Sex.valueOf(row.getSex()));
  }

  private static Optional<Withdrawal> withdrawal(EnglishEntryRecord row) {
    var at = row.getWithdrawnAt();
    return at == null
        ? Optional.empty()
        : Optional.of(new Withdrawal(at, Money.of(row.getRefund(), row.getCurrency())));
  }
}
