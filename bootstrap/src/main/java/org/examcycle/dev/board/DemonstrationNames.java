package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;

/** Some 240 names of nobody, in the scripts that a certificate must print, a few of them long. */
final class DemonstrationNames {

  private static final int PARTS = 12;
  private static final int YOUNGEST = 16;

  /**
   * @param number 1, 2, 3, ...
   */
  record Named(int number, PersonName name, Sex sex) {
    /** A birth date at school age. */
    LocalDate bornBefore(LocalDate day) {
      return day.minusYears(YOUNGEST).minusDays(3L * number);
    }
  }

  private record Person(PersonName name, Sex sex) {}

  /**
   * @param nativeForm as its bearer writes it
   */
  private record Part(String nativeForm, String latin) {}

  private DemonstrationNames() {}

  /** Those of some of the twelve parts 0 to 11; each part has names of nearly every script. */
  static List<Named> of(Set<Integer> parts) {
    var all = all();
    return IntStream.range(0, all.size())
        .filter(i -> parts.contains(i % PARTS))
        .mapToObj(i -> new Named(i + 1, all.get(i).name(), all.get(i).sex()))
        .toList();
  }

  private static List<Person> all() {
    var all = new ArrayList<Person>();
    Table.read("names.csv", ';', DemonstrationNames::combined).forEach(all::addAll);
    all.addAll(
        Table.read(
            "long-names.csv",
            ';',
            row ->
                new Person(
                    new PersonName(row.getField("name"), row.getField("name"), language(row)),
                    Sex.UNSPECIFIED)));
    return List.copyOf(all);
  }

  private static List<Person> combined(NamedCsvRecord row) {
    return Stream.concat(combined(row, "women", Sex.FEMALE), combined(row, "men", Sex.MALE))
        .toList();
  }

  private static Stream<Person> combined(NamedCsvRecord row, String givenNames, Sex sex) {
    return parts(row.getField("families")).stream()
        .flatMap(
            family ->
                parts(row.getField(givenNames)).stream()
                    .map(given -> new Person(name(row, family, given), sex)));
  }

  private static PersonName name(NamedCsvRecord row, Part family, Part given) {
    var order = row.getField("order");
    var space = order.equals("joined") ? "" : " ";
    return order.equals("given family")
        ? new PersonName(
            given.nativeForm() + space + family.nativeForm(),
            given.latin() + " " + family.latin(),
            language(row))
        : new PersonName(
            family.nativeForm() + space + given.nativeForm(),
            family.latin() + " " + given.latin(),
            language(row));
  }

  private static Locale language(NamedCsvRecord row) {
    return PersonName.parseLanguage(row.getField("language")).orElseThrow();
  }

  private static List<Part> parts(String list) {
    return Stream.of(list.split("\\|"))
        .map(part -> part.split("~"))
        .map(forms -> new Part(forms[0], forms[1]))
        .toList();
  }
}
