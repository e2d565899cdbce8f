Feature: An example without a step

  @INT-ENT-01
  Rule: A block

    @also-over-http
    Example: Nothing is asked
