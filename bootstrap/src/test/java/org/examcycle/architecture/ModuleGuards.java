package org.examcycle.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.net.URI;
import java.util.List;

/** The arrows between rings: inward, and never from one adapter to another. */
final class ModuleGuards {

  private static final String[] JDK = {
    "java.lang..",
    "java.math..",
    "java.nio..",
    "java.security..",
    "java.text..",
    "java.time..",
    "java.util..",
    "javax.crypto..",
    "org.jspecify.."
  };

  private ModuleGuards() {}

  static List<Guard> all() {
    return List.of(
        new Guard(
            classes()
                .that()
                .resideInAPackage("..org.examcycle.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(and("..org.examcycle.domain.."))
                .because("the rulebook is values and needs no framework, file, net or database"),
            "domain.AsksTheApplication"),
        new Guard(
            classes()
                .that()
                .resideInAPackage("..org.examcycle.application..")
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(
                            and(
                                "..org.examcycle.domain..",
                                "..org.examcycle.application..",
                                "java.io"))
                        .or(equivalentTo(URI.class)))
                .because("use cases know the domain and say what they need of the rest"),
            "application.entry.KnowsSpring"),
        new Guard(
            noClasses()
                .that()
                .resideInAPackage("..org.examcycle.rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "..org.examcycle.persistence..",
                    "..org.examcycle.documents..",
                    "..org.examcycle.bootstrap..",
                    "..org.examcycle.dev..",
                    "org.jooq..",
                    "javax.sql..")
                .because("adapters stay strangers to each other"),
            "rest.entry.ReadsTables"),
        new Guard(
            noClasses()
                .that()
                .resideInAPackage("..org.examcycle.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "..org.examcycle.rest..",
                    "..org.examcycle.documents..",
                    "..org.examcycle.bootstrap..",
                    "..org.examcycle.dev..",
                    "org.springframework.web..",
                    "jakarta.servlet..")
                .because("adapters stay strangers to each other"),
            "persistence.entry.AnswersHttp"),
        new Guard(
            noClasses()
                .that()
                .resideInAPackage("..org.examcycle.documents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "..org.examcycle.rest..",
                    "..org.examcycle.persistence..",
                    "..org.examcycle.bootstrap..",
                    "..org.examcycle.dev..",
                    "org.jooq..",
                    "javax.sql..",
                    "org.springframework.web..",
                    "jakarta.servlet..")
                .because("adapters stay strangers to each other"),
            "documents.entry.PrintsFromTables"),
        new Guard(
            noClasses()
                .that()
                .resideInAPackage("..org.examcycle.bootstrap..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "..org.examcycle.dev..",
                    "io.zonky..",
                    "org.springframework.security.oauth2.server.authorization..")
                .because("production does not contain the development application"),
            "bootstrap.StartsDevelopment"));
  }

  private static String[] and(String... more) {
    var all = java.util.Arrays.copyOf(JDK, JDK.length + more.length);
    System.arraycopy(more, 0, all, JDK.length, more.length);
    return all;
  }
}
