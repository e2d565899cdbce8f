package org.examcycle.rest.catalogue;

import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.quantity.Currencies;
import org.examcycle.domain.quantity.Money;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.Codes;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;

/**
 * Offers as a file has them (INT-ENT-02): zones as {@code 1 2 5}, {@code ALL} or {@code NONE}, the
 * fee in the smallest unit of its currency, no option where the syllabus gives it no code.
 */
final class OfferFile {

  private static final Map<String, Set<AdministrativeZone>> ALL_OR_NONE =
      Map.of("ALL", AdministrativeZone.all(), "NONE", Set.of());

  private static final CellForm<Set<AdministrativeZone>> SOME_ZONES =
      new CellForm<>(OfferFile::zones, Map.of("regexp", "[1-6]( [1-6])*"));

  private static final CellForm<Long> FEE = CellForm.matching("[0-9]{1,12}", Long::valueOf);

  private static final CellForm<Currency> CURRENCY = CellForm.of(Currency.class, Currencies::parse);

  private static final Map<String, Boolean> TRUTHS = Map.of("yes", true, "no", false);

  private OfferFile() {}

  static CsvFormat<Offer> of(SeriesCode series) {
    return CsvFormat.with(
            "syllabus",
            "option",
            "zones",
            "private_candidates",
            "retakes_only",
            "fee_minor_units",
            "currency")
        .as(line -> offer(series, line));
  }

  private static Offer offer(SeriesCode series, CsvLine line) {
    return new Offer(
        series,
        new OptionKey(
            line.value("syllabus", Codes.SYLLABUS), line.optionalValue("option", Codes.OPTION)),
        line.value("zones", ALL_OR_NONE, SOME_ZONES),
        line.oneOf("private_candidates", TRUTHS),
        line.oneOf("retakes_only", TRUTHS),
        new Money(line.value("fee_minor_units", FEE), line.value("currency", CURRENCY)));
  }

  private static Optional<Set<AdministrativeZone>> zones(String text) {
    var zones = Arrays.stream(text.split(" ", -1)).map(AdministrativeZone::parse).toList();
    return zones.stream().allMatch(Optional::isPresent)
        ? Optional.of(zones.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
        : Optional.empty();
  }
}
