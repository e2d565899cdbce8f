Feature: An example that stands in no block

  @also-over-http
  Example: Whose rule nobody knows
    Given a step that passes
