package org.examcycle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;

/** House style that a compiler does not know. */
final class HabitGuards {

  private static final Set<String> CLOCKS =
      Set.of("java.util.Date", "java.util.GregorianCalendar", "java.util.Calendar");

  private HabitGuards() {}

  static List<Guard> all() {
    return List.of(
        new Guard(
            noClasses()
                .that()
                .resideInAnyPackage("..org.examcycle.domain..", "..org.examcycle.application..")
                .should()
                .callCodeUnitWhere(describe("reads a clock", HabitGuards::readsAClock))
                .because("an instant is handed in: below the adapters it is never now"),
            "domain.ReadsTheClock"),
        new Guard(
            noClasses()
                .that()
                .resideInAnyPackage(
                    "..org.examcycle.rest..",
                    "..org.examcycle.persistence..",
                    "..org.examcycle.documents..")
                .should()
                .callCodeUnitWhere(
                    describe("goes round the one clock", HabitGuards::goesRoundTheClock))
                .because("there is one clock, and production and a test can tell which"),
            "rest.entry.HasItsOwnClock"),
        new Guard(
            noClasses()
                .that()
                .resideInAPackage("..org.examcycle.persistence..")
                .should()
                .callCodeUnitWhere(
                    describe(
                        "begins a transaction or maps by reflection",
                        call ->
                            isOf(call, "org.jooq")
                                && Set.of(
                                        "transaction",
                                        "transactionResult",
                                        "transactionAsync",
                                        "fetchInto",
                                        "fetchOneInto")
                                    .contains(call.getName())))
                .because("transactions are the boundary's; a misspelt column must not be null"),
            "persistence.entry.BeginsTransactions"),
        new Guard(
            noClasses()
                .that()
                .resideInAPackage("..org.examcycle.persistence..")
                .should()
                .callCodeUnitWhere(
                    describe(
                        "asks for columns without naming them",
                        call -> isOf(call, "org.jooq") && call.getName().equals("asterisk")))
                .because("the next version adds columns while this one runs (UPGRADING.md)"),
            "persistence.entry.AsksForEveryColumn"),
        new Guard(
            classes()
                .that()
                .resideOutsideOfPackage("..org.examcycle.persistence.jooq..")
                .should(resideInANullMarkedPackage())
                .because("whether something may be missing is part of its type"),
            "domain.unmarked.InAnUnmarkedPackage"),
        new Guard(
            noClasses()
                .that()
                .resideInAnyPackage(
                    "..org.examcycle.rest..",
                    "..org.examcycle.persistence..",
                    "..org.examcycle.bootstrap..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Value.class)
                .because("settings are record components, which docs/configuration.md is made of"),
            "rest.entry.ReadsASetting"),
        new Guard(
            classes()
                .should(beNamedForWhatTheyAre())
                .because("a port says what it is to us, an adapter its technology"),
            "application.entry.EntryStorePort"));
  }

  private static boolean readsAClock(JavaCall<?> call) {
    return goesRoundTheClock(call)
        || (isOf(call, "java.time") && call.getName().equals("now"))
        || call.getTargetOwner().isEquivalentTo(Clock.class);
  }

  private static boolean goesRoundTheClock(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    return call.getName().equals("currentTimeMillis")
        || CLOCKS.contains(owner.getName())
        || (isOf(call, "java.time") && call.getName().equals("now") && !takesAClock(call))
        || (owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system"));
  }

  private static boolean takesAClock(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean isOf(JavaCall<?> call, String packageName) {
    var owner = call.getTargetOwner().getPackageName();
    return owner.equals(packageName) || owner.startsWith(packageName + ".");
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a null-marked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var marked =
            type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        if (!marked) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is not null-marked"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beNamedForWhatTheyAre() {
    return new ArchCondition<>("be named for what they are") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var name = type.getSimpleName();
        if ((name.endsWith("Impl") && !isGeneratedMapper(type))
            || name.endsWith("Port")
            || (type.isInterface() && name.matches("I[A-Z][a-z].*"))) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is misnamed"));
        }
      }
    };
  }

  private static boolean isGeneratedMapper(JavaClass type) {
    return type.getAllRawInterfaces().stream()
        .anyMatch(
            mapper ->
                mapper.isAnnotatedWith("org.mapstruct.Mapper")
                    && type.getSimpleName().equals(mapper.getSimpleName() + "Impl"));
  }
}
