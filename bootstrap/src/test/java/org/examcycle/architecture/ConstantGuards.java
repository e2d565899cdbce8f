package org.examcycle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the byte code alone: text constants, and arithmetic that rounds by itself. */
final class ConstantGuards {

  /** Exam codes, and a syllabus code's four digits. */
  private static final Pattern CODE =
      Pattern.compile(
          "KET|PET|FCE|CAE|CPE|KETFS|PETFS|FCEFS|BEC[PVH]?|ILEC|ICFE|DELTA|ICE|AICE|\\d{4}");

  private ConstantGuards() {}

  static List<Guard> all() {
    return List.of(
        new Guard(
            classes()
                .that()
                .resideInAnyPackage("..org.examcycle.domain..", "..org.examcycle.application..")
                .should(
                    haveNone("codes of exams or syllabuses", ByteCode::texts)
                        .as("hold no code of an exam or syllabus"))
                .because("what an exam is like is data, never a decision on its code"),
            "domain.DecidesOnACode"),
        new Guard(
            classes()
                .that()
                .resideInAPackage("..org.examcycle.domain..")
                .should(haveNone("floating-point numbers", ByteCode::floatingPoint))
                .because("marks and money are exact, and rounded once"),
            "domain.RoundsByItself"));
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  private static ArchCondition<JavaClass> haveNone(
      String what, Function<ClassModel, Stream<String>> found) {
    return new ArchCondition<>("have no " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        found
            .apply(ByteCode.of(type))
            .forEach(
                finding ->
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " has " + finding)));
      }
    };
  }
}
