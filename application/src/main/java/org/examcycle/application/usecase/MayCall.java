package org.examcycle.application.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a use case (COM-ACC-01). Stands on its interface. To any other caller what it is
 * about does not exist (COM-ACC-02).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MayCall {

  CallerKind[] value() default {};

  /** Whether every kind of caller may, known or not, and no other need be named. */
  boolean anybody() default false;

  /** The purpose that a call serves unless it names another (COM-PRV-01). */
  Purpose purpose();

  /** Whether it needs a person: a token of a machine is not enough. */
  boolean person() default false;
}
