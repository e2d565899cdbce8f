package org.examcycle.rest.value;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Text in which something stands besides spaces, of whichever script. */
@NotNull
@Pattern(regexp = Words.REGEXP)
@ReportAsSingleViolation
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Words {
  /** For a text that may be absent, where this annotation, which says that it may not, is none. */
  String REGEXP = "(?s).*\\P{IsWhite_Space}.*";

  /** What a message would say; none is shown. */
  String message() default "words";

  /** As every constraint has. */
  Class<?>[] groups() default {};

  /** As every constraint has. */
  Class<? extends Payload>[] payload() default {};
}
