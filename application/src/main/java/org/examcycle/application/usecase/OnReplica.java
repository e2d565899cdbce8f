package org.examcycle.application.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reading that a replica of the database may answer (decision 0015): of many rows, and neither
 * under embargo nor with anything to count. Stands on its interface.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnReplica {}
