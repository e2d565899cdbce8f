package org.examcycle.rest.entry;

import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.ChargeLine;
import org.examcycle.application.entry.EntryView;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.application.entry.ReadCharges;
import org.examcycle.application.entry.WithdrawEntry;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.rest.answer.Cursor;
import org.examcycle.rest.value.Amount;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between entries and what is sent and shown of them. */
@Mapper(componentModel = "spring")
interface EntryMapper {

  OptionKey option(AmendmentRequest request);

  OptionKey option(MakeEntryRequest request);

  CandidateKey key(EarlierCandidate earlier);

  EarlierCandidate earlier(CandidateKey key);

  @Mapping(target = "series", source = "candidate.series")
  @Mapping(target = "centre", source = "candidate.centre")
  @Mapping(target = "candidate", source = "candidate.number")
  @Mapping(target = "name", source = "name.original")
  @Mapping(target = "latinName", source = "name.latin")
  @Mapping(target = "syllabus", source = "option.syllabus")
  @Mapping(target = "option", source = "option.option")
  EntryBody body(EntryView entry);

  @Mapping(target = "id", source = "entry")
  MadeEntryBody body(MakeEntry.Made made);

  WithdrawalBody body(WithdrawEntry.Withdrawn withdrawn);

  @Mapping(target = "syllabus", source = "option.syllabus")
  @Mapping(target = "option", source = "option.option")
  @Mapping(target = "kind", source = "charge.kind")
  @Mapping(target = "amount", source = "charge.amount")
  @Mapping(target = "standing", source = "charge.standing")
  @Mapping(target = "rule", source = "charge.rule")
  ChargeBody body(ChargeLine line);

  default AccountBody body(ReadCharges.Account account) {
    return new AccountBody(
        account.lines().items().stream().map(this::body).toList(),
        account.lines().next().map(Cursor::of).orElse(null),
        account.total().stream().map(Amount::of).toList());
  }

  default MakeEntry.Command command(
      SeriesCode series, CentreNumber centre, MakeEntryRequest request) {
    return new MakeEntry.Command(
        new CandidateKey(series, centre, request.candidate()),
        option(request),
        request.previous().map(this::key),
        request.carriedFrom().map(this::key));
  }

  default Optional<EarlierCandidate> earlier(Optional<CandidateKey> key) {
    return key.map(this::earlier);
  }

  default Amount amount(Money money) {
    return Amount.of(money);
  }

  default UUID id(EntryId entry) {
    return entry.value();
  }

  default String id(RuleId rule) {
    return rule.value();
  }
}
