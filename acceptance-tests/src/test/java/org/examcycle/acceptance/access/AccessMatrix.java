package org.examcycle.acceptance.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.examcycle.acceptance.access.AccessRow.Cell;
import org.examcycle.acceptance.booted.Admission;
import org.examcycle.acceptance.driver.http.Exchange;

/**
 * Measures who may do what (COM-ACC-01): a granted request of each operation is sent again by every
 * kind of caller. What is hidden from one must be answered like a thing that is not there
 * (COM-ACC-02), in everything that can be seen, down to the statements that the database gets.
 */
final class AccessMatrix {

  private final Map<String, Admission> admissions;
  private final Wire wire;
  private final List<AccessRow> rows = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  AccessMatrix(Map<String, Admission> admissions, Wire wire) {
    this.admissions = admissions;
    this.wire = wire;
  }

  /** Adds a row for each operation that was granted to somebody. */
  void measure(List<Exchange> exchanges) {
    var strangers = new Strangers(exchanges);
    exchanges.stream()
        .filter(Exchange::isGranted)
        .collect(Collectors.groupingBy(Exchange::operation, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(granted -> measure(granted, strangers));
  }

  List<AccessRow> rows() {
    return List.copyOf(rows);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  /** The use cases that no granted request came to. */
  List<String> unreached() {
    var reached = new TreeSet<String>();
    rows.forEach(row -> reached.addAll(row.useCases()));
    return admissions.keySet().stream().filter(name -> !reached.contains(name)).sorted().toList();
  }

  private void measure(List<Exchange> granted, Strangers strangers) {
    var one = granted.getFirst();
    var useCases =
        granted.stream()
            .flatMap(exchange -> exchange.useCases().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (useCases.isEmpty()) {
      faults.add(one.operation() + " is carried out by no use case");
      return;
    }
    var cells = new EnumMap<Column, Cell>(Column.class);
    for (var column : Column.values()) {
      cells.put(column, cell(one, column, admits(useCases, column), strangers));
    }
    var person = useCases.stream().anyMatch(name -> admission(name).person());
    rows.add(new AccessRow(one.operation(), useCases, person, cells));
    rows.sort(Comparator.comparing(AccessRow::operation));
  }

  private Cell cell(Exchange granted, Column column, boolean admitted, Strangers strangers) {
    var stranger = strangers.to(granted, column);
    if (stranger.isEmpty()) {
      return admitted ? Cell.OWN : Cell.NONE;
    }
    var answer = wire.send(stranger.get(), granted, granted.request().path());
    if (!answer.isHidden()) {
      if (!admitted) {
        faults.add(
            "%s answers %d to %s, whom no use case admits"
                .formatted(granted.operation(), answer.status(), column.heading()));
      }
      return Cell.ALL;
    }
    var notThere = wire.send(stranger.get(), granted, NotThere.instead(granted));
    answer
        .differences(notThere)
        .forEach(
            difference ->
                faults.add(
                    "%s tells %s that it is there: %s"
                        .formatted(granted.operation(), column.heading(), difference)));
    return admitted ? Cell.OWN : Cell.NONE;
  }

  private boolean admits(Set<String> useCases, Column column) {
    return useCases.stream().allMatch(name -> admission(name).kinds().contains(column.name()));
  }

  private Admission admission(String useCase) {
    return admissions.getOrDefault(useCase, new Admission(useCase, Set.of(), false));
  }
}
