package org.examcycle.domain.award;

import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;

/** What is reported beside the grade for a component without weight (INT-AWD-02). */
public record Endorsement(ComponentCode component, Grade grade) {}
