package org.examcycle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.application.usecase.UseCaseService;

/** Who may reach what: everything goes through use cases, and every use case says who may call. */
final class PortGuards {

  private static final Pattern ADAPTER =
      Pattern.compile(
          "(?:wrong\\.)?org\\.examcycle\\.(rest|persistence|mail|documents|files)\\b.*");

  private PortGuards() {}

  static List<Guard> all() {
    return List.of(
        new Guard(
            classes()
                .that(resideInAnAdapter())
                .should(leaveOthersPortsAlone())
                .because("a way round the use cases is a way round access and embargo"),
            "rest.entry.AsksTheRepository"),
        new Guard(
            classes()
                .that()
                .areAnnotatedWith(UseCaseService.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .beAssignableTo(UseCase.class)
                .andShould()
                .resideInAPackage("..org.examcycle.application..")
                .because("only its interface, behind the boundary, is there for others"),
            "application.entry.OpenService"),
        new Guard(
            classes()
                .that()
                .areInterfaces()
                .and()
                .areAssignableTo(UseCase.class)
                .and()
                .doNotBelongToAnyOf(UseCase.class, Reading.class)
                .should()
                .beAnnotatedWith(MayCall.class)
                .andShould()
                .bePublic()
                .because("who may do what is decided in the application (COM-ACC-01)"),
            "application.entry.ForAnybody"),
        new Guard(
            classes()
                .that()
                .areAnnotatedWith(OnReplica.class)
                .should()
                .beAssignableTo(Reading.class)
                .andShould()
                .resideOutsideOfPackages("..application.result..", "..application.verification..")
                .because("an embargo is decided, and a try counted, in the database itself"),
            "application.result.ReadElsewhere"),
        new Guard(
            classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .bePackagePrivate()
                .because("nobody calls a controller but the web"),
            "rest.entry.OpenController"));
  }

  private static DescribedPredicate<JavaClass> resideInAnAdapter() {
    return DescribedPredicate.describe("reside in an adapter", type -> adapterOf(type).isPresent());
  }

  private static Optional<String> adapterOf(JavaClass type) {
    var matcher = ADAPTER.matcher(type.getPackageName());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static ArchCondition<JavaClass> leaveOthersPortsAlone() {
    return new ArchCondition<>("use no outbound port that another adapter implements") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isPortOfAnother(dependency.getTargetClass(), type))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static boolean isPortOfAnother(JavaClass port, JavaClass user) {
    return port.isInterface()
        && port.getPackageName().contains("org.examcycle.application")
        && !port.isAssignableTo(UseCase.class)
        && implementers(port)
            .flatMap(implementer -> adapterOf(implementer).stream())
            .anyMatch(adapter -> !adapter.equals(adapterOf(user).orElseThrow()));
  }

  private static Stream<JavaClass> implementers(JavaClass port) {
    return port.getAllSubclasses().stream();
  }
}
