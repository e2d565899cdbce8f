package org.examcycle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rooms have the same names in every ring, and none reaches into another's adapters. */
final class RoomGuards {

  private static final Set<String> ROOMS =
      Set.of(
          "catalogue",
          "calendar",
          "centre",
          "candidate",
          "entry",
          "coursework",
          "arrangement",
          "examday",
          "marking",
          "award",
          "result",
          "certificate",
          "verification",
          "enquiry",
          "conduct",
          "privacy",
          "guide");

  private static final Pattern PACKAGE =
      Pattern.compile("(?:wrong\\.)?org\\.examcycle\\.(\\w+)\\.(\\w+).*");

  private RoomGuards() {}

  static List<Guard> all() {
    return List.of(
        new Guard(
            classes()
                .that()
                .resideInAnyPackage(
                    "..org.examcycle.persistence..",
                    "..org.examcycle.rest..",
                    "..org.examcycle.documents..")
                .should(stayInTheirRoom())
                .because(
                    "a room calls another's use cases or ports, never reaches into its tables"),
            "persistence.result.ReachesIntoEntries"));
  }

  private static ArchCondition<JavaClass> stayInTheirRoom() {
    return new ArchCondition<>("not reach into another room of their adapter") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var room = roomOf(type);
        if (room.isPresent()) {
          type.getDirectDependenciesFromSelf().stream()
              .filter(dependency -> ringOf(dependency.getTargetClass()).equals(ringOf(type)))
              .filter(
                  dependency ->
                      roomOf(dependency.getTargetClass())
                          .filter(other -> !other.equals(room.get()))
                          .isPresent())
              .forEach(
                  dependency ->
                      events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
        }
      }
    };
  }

  private static Optional<String> ringOf(JavaClass type) {
    return part(type, 1);
  }

  private static Optional<String> roomOf(JavaClass type) {
    return part(type, 2).filter(ROOMS::contains);
  }

  private static Optional<String> part(JavaClass type, int group) {
    var matcher = PACKAGE.matcher(type.getPackageName());
    return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
  }
}
