package org.examcycle.rest.calendar;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/** What the fields of a request say together, where each alone has its form. */
final class KeyMoments {

  private KeyMoments() {}

  /**
   * @throws Malformed naming each that is on days and at an instant, on neither, or ends before it
   *     begins
   */
  static void check(List<KeyDateBody> keyDates) {
    var flaws = new ArrayList<Flaw>();
    for (var i = 0; i < keyDates.size(); i++) {
      var keyDate = keyDates.get(i);
      var pointer = "/keyDates/" + i;
      if (keyDate.days().isPresent() == keyDate.instant().isPresent()) {
        flaws.add(Flaw.body(pointer, "days-or-instant"));
      } else if (keyDate.days().filter(days -> days.last().isBefore(days.first())).isPresent()) {
        flaws.add(Flaw.body(pointer + "/days/last", "before-first"));
      }
    }
    if (!flaws.isEmpty()) {
      throw Malformed.body(flaws);
    }
  }

  /** Of a key date that was checked. */
  static KeyMoment of(KeyDateBody keyDate) {
    return keyDate
        .instant()
        .<KeyMoment>map(KeyMoment.Moment::new)
        .or(() -> keyDate.days().map(KeyMoments::days))
        .orElseThrow();
  }

  private static KeyMoment days(DaysBody days) {
    return new KeyMoment.Days(new WholeDays(days.first(), days.last(), days.timeZone()));
  }
}
