package org.examcycle.application.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change whose transaction takes long, since it stores a whole file: only so many are done at a
 * time, and other work goes on meanwhile (decision 0026). Or a reading that is one long question: a
 * replica that reckons over it is not taken for one that fell silent (decision 0015). Stands on its
 * interface.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtLength {}
