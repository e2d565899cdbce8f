package org.examcycle.acceptance.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.examcycle.acceptance.access.AccessRow.Cell;
import org.examcycle.acceptance.booted.Admission;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;

/**
 * Measures who may do what (COM-ACC-01): a granted request of each operation is sent again by every
 * kind of caller. What is hidden from one must be answered like a thing that is not there
 * (COM-ACC-02), in everything that can be seen, down to the statements that the database gets.
 */
final class AccessMatrix {

  private final Map<String, Admission> admissions;
  private final Wire wire;
  private final Map<String, AccessRow> rows = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private Optional<Answer> toWhomeverDoesNotSay = Optional.empty();

  AccessMatrix(Map<String, Admission> admissions, Wire wire) {
    this.admissions = admissions;
    this.wire = wire;
  }

  /** Adds a row for each operation that was granted to somebody. */
  void measure(List<Exchange> exchanges) {
    var strangers = new Strangers(exchanges, wire);
    exchanges.stream()
        .filter(Exchange::isGranted)
        .collect(Collectors.groupingBy(Exchange::operation, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(granted -> measure(granted, strangers));
  }

  /** By the operation that each is about. */
  Map<String, AccessRow> rows() {
    return Map.copyOf(rows);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  private void measure(List<Exchange> granted, Strangers strangers) {
    var one = granted.getFirst();
    var useCases =
        granted.stream()
            .flatMap(exchange -> exchange.useCases().stream())
            .filter(name -> !admission(name).isOwnWork())
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
    if (person) {
      refuses(one, Strangers.machineLike(one.actor()));
    }
    rows.put(one.operation(), new AccessRow(person, cells));
  }

  private Cell cell(Exchange granted, Column column, boolean admitted, Strangers strangers) {
    var stranger = strangers.to(granted, column);
    if (stranger.isEmpty()) {
      return admitted ? Cell.OWN : Cell.NONE;
    }
    var answer = wire.send(stranger.get(), granted);
    if (!isHidden(answer, granted)) {
      if (!admitted) {
        faults.add(
            "%s answers %d to %s, whom no use case admits"
                .formatted(granted.operation(), answer.status(), column.heading()));
      }
      return Cell.ALL;
    }
    var notThere = notThere(granted, stranger.get(), admitted, answer);
    compare(granted, column.heading(), answer, notThere);
    return admitted ? Cell.OWN : Cell.NONE;
  }

  /** A thing that a path names is hidden as a whole, one that a body names is as that value. */
  private static boolean isHidden(Answer answer, Exchange granted) {
    return answer.isHidden() || (!NotThere.isNamedBy(granted) && answer.hidesWhatBodyNames());
  }

  private void refuses(Exchange granted, Actor machine) {
    var answer = wire.send(machine, granted);
    if (!answer.isHidden()) {
      faults.add(
          "%s needs a person and answers %d to a program"
              .formatted(granted.operation(), answer.status()));
      return;
    }
    compare(granted, "a program", answer, notThere(granted, machine, false, answer));
  }

  private void compare(Exchange granted, String who, Answer answer, Answer notThere) {
    answer
        .differences(notThere)
        .forEach(
            difference ->
                faults.add(
                    "%s tells %s that it is there: %s"
                        .formatted(granted.operation(), who, difference)));
  }

  /**
   * Where a path names no thing, all that is hidden is that it may be asked: whoever does not say
   * who asks must be told the same whatever it is.
   */
  private Answer notThere(Exchange granted, Actor stranger, boolean admitted, Answer answer) {
    if (answer.asksWhoCalls() && !NotThere.isNamedBy(granted)) {
      toWhomeverDoesNotSay = toWhomeverDoesNotSay.or(() -> Optional.of(answer));
      return toWhomeverDoesNotSay.get();
    }
    return wire.send(stranger, NotThere.instead(granted, admitted));
  }

  private boolean admits(Set<String> useCases, Column column) {
    return useCases.stream().allMatch(name -> admission(name).kinds().contains(column.name()));
  }

  private Admission admission(String useCase) {
    return admissions.getOrDefault(useCase, new Admission(useCase, Set.of(), false));
  }
}
