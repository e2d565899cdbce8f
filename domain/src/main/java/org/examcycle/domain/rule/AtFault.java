package org.examcycle.domain.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What of a request is at fault in a refusal, so that whoever asked can be shown the place. On a
 * fact: the value that the fact repeats. On a refusal: a value that no fact repeats, because it is
 * personal, or what is said of it is not its value. A refusal without one is about no single value.
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface AtFault {

  /** As what the value may have been given, the likeliest first; the fact's own name where none. */
  String[] value() default {};

  /** On a refusal: the one value that it can be, where there is only one. */
  String is() default "";

  /** It stands there more than once: at fault is the last of those that stand in a list. */
  boolean again() default false;
}
