package org.examcycle.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A driver, or what several step classes remember together: made anew for each scenario. */
@Component
@Scope("cucumber-glue")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PerScenario {}
