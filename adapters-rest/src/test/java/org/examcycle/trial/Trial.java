package org.examcycle.trial;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The base alone, and one resource to try it on. */
@SpringBootTest(
    classes = TrialApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "examcycle.rest.origin-key=a key for tests only",
      "examcycle.rest.cors-origins=https://front.example",
      "examcycle.rest.limits.csv-bytes=3000000",
      "examcycle.rest.limits.bodies=8"
    })
abstract class Trial extends Exchanges {}
