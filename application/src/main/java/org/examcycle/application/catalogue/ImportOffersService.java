package org.examcycle.application.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.file.FaultyRows;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OfferRefusal;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ImportOffersService implements ImportOffers {

  private final SeriesRepository series;
  private final SyllabusCatalogue catalogue;
  private final OptionTables tables;
  private final Offers offers;

  ImportOffersService(
      SeriesRepository series, SyllabusCatalogue catalogue, OptionTables tables, Offers offers) {
    this.series = series;
    this.catalogue = catalogue;
    this.tables = tables;
    this.offers = offers;
  }

  @Override
  public Decision<Taken> handle(Call call, Command command) {
    var found = series.find(command.series());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var faulty = check(found.get(), command.rows());
    return faulty.isEmpty() ? take(command) : faulty.refused();
  }

  private Decision<Taken> take(Command command) {
    var known =
        offers.list(command.series()).stream().collect(toMap(Offer::option, Function.identity()));
    var given = command.rows().stream().map(Row::value).toList();
    var different =
        given.stream().filter(offer -> !offer.equals(known.get(offer.option()))).toList();
    var added = (int) different.stream().filter(o -> !known.containsKey(o.option())).count();
    offers.put(different);
    var changes =
        different.stream()
            .map(offer -> change(offer, Optional.ofNullable(known.get(offer.option()))))
            .toArray(Change[]::new);
    var taken =
        new Taken(
            command.series(), added, different.size() - added, given.size() - different.size());
    return Decision.changed(taken, changes);
  }

  private static Change change(Offer offer, Optional<Offer> before) {
    var change =
        Change.of("offer", offer.series() + "/" + offer.option(), "taken")
            .to(facts(offer))
            .under(RuleId.of("INT-ENT-02"), RuleId.of("INT-ENT-03"));
    return before.map(old -> change.from(facts(old))).orElse(change);
  }

  private static Map<String, ?> facts(Offer offer) {
    return Map.of(
        "zones",
        offer.zones().stream().sorted(comparing(AdministrativeZone::toString)).toList(),
        "privateCandidates",
        offer.privateCandidates(),
        "retakesOnly",
        offer.retakesOnly(),
        "fee",
        offer.fee());
  }

  private FaultyRows check(Series of, List<Row<Offer>> rows) {
    var named = rows.stream().map(row -> row.value().option().syllabus()).collect(toSet());
    var held = new HeldTypes(of.kind(), catalogue, named);
    var faulty = new FaultyRows();
    var seen = new HashSet<OptionKey>();
    var options = new HashMap<SyllabusCode, Optional<OptionTable>>();
    for (var row : rows) {
      var offer = row.value();
      if (!held.know(offer.option().syllabus())) {
        faulty.add(
            row, "syllabus", new OfferRefusal.OfferedSyllabusUnknown(offer.option().syllabus()));
      }
      var table =
          options.computeIfAbsent(
              offer.option().syllabus(), syllabus -> tables.find(of.code(), syllabus));
      if (offer.isOpen() && table.filter(t -> !t.options().have(offer.option())).isPresent()) {
        faulty.add(row, "option", new OfferRefusal.OfferedOptionUnknown(offer.option()));
      }
      held.refuse(offer, table).ifPresent(because -> faulty.add(row, "syllabus", because));
      if (!seen.add(offer.option())) {
        faulty.add(row, "option", new OfferRefusal.OptionOfferedTwice(offer.option()));
      }
      if (!offer.fee().currency().equals(of.currency())) {
        faulty.add(
            row,
            "currency",
            new OfferRefusal.FeeInOtherCurrency(
                offer.option(), offer.fee().currency(), of.currency()));
      }
    }
    return faulty;
  }
}
