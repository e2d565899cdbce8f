package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;

/** Some 240 names of nobody, in the scripts that a certificate must print, a few of them long. */
final class DemonstrationNames {

  record Named(PersonName name, Sex sex) {}

  /**
   * @param nativeForm as its bearer writes it
   */
  private record Part(String nativeForm, String latin) {}

  private DemonstrationNames() {}

  static List<Named> all() {
    var all = new ArrayList<Named>();
    Table.read("names.csv", ';', DemonstrationNames::combined).forEach(all::addAll);
    all.addAll(
        Table.read(
            "long-names.csv",
            ';',
            row ->
                new Named(
                    new PersonName(row.getField("name"), row.getField("name"), language(row)),
                    Sex.UNSPECIFIED)));
    return List.copyOf(all);
  }

  private static List<Named> combined(NamedCsvRecord row) {
    return Stream.concat(combined(row, "women", Sex.FEMALE), combined(row, "men", Sex.MALE))
        .toList();
  }

  private static Stream<Named> combined(NamedCsvRecord row, String givenNames, Sex sex) {
    return parts(row.getField("families")).stream()
        .flatMap(
            family ->
                parts(row.getField(givenNames)).stream()
                    .map(given -> new Named(name(row, family, given), sex)));
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
